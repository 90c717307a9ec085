/** An error stops the approval, a warning asks for a look, a note is a word of advice. */
export type Severity = 'error' | 'warning' | 'note';

/** One result of the preflight. */
export interface Finding {
  /** The rule's name, for example `company-name`. */
  rule: string;
  severity: Severity;
  place: Place;
  /** What is wrong, in one sentence. */
  message: string;
  /** What one click may do about it; null where only a person can tell. */
  fix: Fix | null;
}

/** Where it is. */
export interface Place {
  /**
   * Dotted place in the checked release: `headline`, `body`, `boilerplates.0.body`,
   * `boilerplates.0.heading`, `contacts.1.phone`, `dateline`; for what is missing, where it would be.
   */
  field: string;
  /**
   * Inside a body: indexes of the children on the way from the document to the text block
   * (paragraph or heading), or to the table, row, cell or image that is meant. Empty elsewhere.
   */
  path: number[];
  /** UTF-16 offsets in the text of the field or text block; both 0 for the whole of it. */
  start: number;
  end: number;
  /** The words there, as they stand; empty for what is missing. */
  excerpt: string;
}

/** Puts other text in the place of what stands at the finding's place. Marks stay as they are. */
export interface Fix {
  /** What the button says, for example `Write “Cellectar Biosciences”`. */
  label: string;
  insert: string;
}
