/** A stretch of text in a difference. */
export interface TextRun {
  /** `omitted` is the same in both as well: it is only too long to be worth showing. */
  kind: 'same' | 'removed' | 'added' | 'omitted';
  text: string;
}
