import type { BodyMark } from '@dateline/release';

/** How the words of an element look; what it inherits from those around it included. */
export interface Look {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  script: 'superscript' | 'subscript' | null;
  link: BodyMark | null;
  /** White space stays as it is written. */
  isPreformatted: boolean;
}

export const plainLook: Look = {
  bold: false,
  italic: false,
  underline: false,
  script: null,
  link: null,
  isPreformatted: false,
};

export function toMarks(look: Look): BodyMark[] {
  const marks: BodyMark[] = [];
  if (look.link !== null) marks.push(look.link);
  if (look.bold) marks.push({ type: 'bold' });
  if (look.italic) marks.push({ type: 'italic' });
  // A link is underlined by itself.
  if (look.underline && look.link === null) marks.push({ type: 'underline' });
  if (look.script !== null) marks.push({ type: look.script });
  return marks;
}
