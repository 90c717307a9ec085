import { splitMargins } from './split-margins';

/** Keeps every character of a text from being read as a sign, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/&(?=#?[a-z0-9]+;)/gi, '\\&')
    .replace(/!$/, '\\!');
}

/**
 * Keeps the lines of a paragraph from being read as a list, a rule, an underlined heading or code.
 * Takes off what Markdown has no sign for: spaces around lines and a line break at the end.
 */
export function toParagraphLines(markdown: string): string {
  const { start, middle } = splitMargins(markdown);
  if (middle === '') return '';
  return `${start}${middle}`
    .split('\n')
    .map((line) => line.replace(/^[ \t]+/, ''))
    .map((line) => line.replace(/^[-+=]/, '\\$&').replace(/^(\d{1,9})(?=[.)])/, '$1\\'))
    .join('\n');
}
