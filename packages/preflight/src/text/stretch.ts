/** A part of a text with its UTF-16 offsets there. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}
