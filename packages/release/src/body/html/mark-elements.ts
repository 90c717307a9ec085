/** The HTML elements that the marks of a text are written as, links aside. */
export const markElements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
} as const;
