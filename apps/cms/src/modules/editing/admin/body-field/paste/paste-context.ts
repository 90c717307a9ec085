/** What a paste cannot bring along, or brings changed. */
export type PasteNotice = 'pictures' | 'numbering' | 'trackedChanges' | 'struck';

/** Where blocks are written: a list item and a table cell hold less than the page. */
export type Place = 'page' | 'item' | 'cell';

export interface PasteContext {
  /** The value of a style that an element has itself, by attribute or class; '' for none. */
  styleOf: (element: Element, property: string) => string;
  /** Whether the text has headings of the first level, which here is the headline's. */
  hasFirstHeadings: boolean;
  create: (name: string) => HTMLElement;
  notice: (notice: PasteNotice) => void;
}
