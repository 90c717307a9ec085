/**
 * What the panels beside a form and its fields tell each other, as events of the window: Strapi
 * draws them far apart and gives them no other way. A field that is not addressed does nothing.
 */

/** Where in a field: as the preflight's `Place` has it, `field` being the name of the form's field. */
export interface FieldPlace {
  /** For example `body`. */
  field: string;
  /**
   * Indexes of the children on the way from the document to the text block (paragraph or heading),
   * or to the table, row, cell or image that is meant; empty for the whole of it.
   */
  path: number[];
  /** UTF-16 offsets in the text of that block; both 0 for the whole of it. */
  start: number;
  end: number;
}

/** Puts other words in the place of what stands there, keeping their marks; one step to undo. */
export interface PlaceFix extends FieldPlace {
  /** The words that stand there, as the finding saw them: where they have changed, nothing is done. */
  excerpt?: string;
  insert: string;
}

/** A place to be underlined. */
export interface MarkedPlace extends Omit<FieldPlace, 'field'> {
  severity: 'error' | 'warning' | 'note';
  message: string;
  /** The words that stand there, as the finding saw them: where they have changed, no line is drawn. */
  excerpt?: string;
}

/** All places that a field is to underline from now on: an empty list takes every line away. */
export interface MarkedPlaces {
  field: string;
  findings: MarkedPlace[];
}

/** The events by their names, with what each of them carries. */
export interface PlaceEvents {
  'dateline:go-to-place': FieldPlace;
  'dateline:apply-fix': PlaceFix;
  'dateline:findings': MarkedPlaces;
}

const marked = new Map<string, MarkedPlaces['findings']>();

/** The places that a field was last told to underline: it may be drawn after that. */
export function listMarkedPlaces(field: string): readonly MarkedPlace[] {
  return marked.get(field) ?? [];
}

export function sendPlaceEvent<Name extends keyof PlaceEvents>(
  name: Name,
  detail: PlaceEvents[Name],
): void {
  if ('findings' in detail) marked.set(detail.field, detail.findings);
  window.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Listens for one of the events; answers what ends the listening. */
export function onPlaceEvent<Name extends keyof PlaceEvents>(
  name: Name,
  listener: (detail: PlaceEvents[Name]) => void,
): () => void {
  const listen = (event: Event) => listener((event as CustomEvent<PlaceEvents[Name]>).detail);
  window.addEventListener(name, listen);
  return () => window.removeEventListener(name, listen);
}
