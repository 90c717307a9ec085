import type { ImageNode, InlineNode } from '../body-document';
import { foldMarks, type InlineWriter, type Marked } from '../fold-marks';
import { markElements } from '../html/mark-elements';
import { isAllowedHref } from '../is-allowed-href';
import type { RenderContext } from '../render-context';

/** Writes a line of text as Markdown; `hardBreak` is `\` and a line break, or `<br>` in a cell. */
export function inlineToMarkdown(
  nodes: readonly InlineNode[] = [],
  hardBreak: '\\\n' | '<br>',
): string {
  const writer: InlineWriter = { toText: escapeMarkdown, hardBreak, toMarked };
  return foldMarks(nodes, writer);
}

function toMarked(marked: Marked): string {
  const { mark, inner } = marked;
  if (mark.type === 'link') return toLink(mark.attrs.href, inner);
  if (mark.type === 'bold') return toEmphasis(marked, '**');
  if (mark.type === 'italic') return toEmphasis(marked, '_');
  const element = markElements[mark.type];
  return `<${element}>${inner}</${element}>`;
}

/**
 * Signs of emphasis count only where no letter stands outside and no space inside (CommonMark 6.2,
 * flanking delimiter runs). So spaces and line breaks move out, and inside of a word HTML is used.
 */
function toEmphasis({ mark, inner, before, after }: Marked, sign: '**' | '_'): string {
  const { start, middle, end } = splitMargins(inner);
  const isOpen = noLetter.test(start.at(-1) ?? before);
  const isClosed = noLetter.test(end.at(0) ?? after);
  if (isOpen && isClosed) return `${start}${sign}${middle}${sign}${end}`;
  const element = mark.type === 'bold' ? markElements.bold : markElements.italic;
  return `${start}<${element}>${middle}</${element}>${end}`;
}

/** An end of the line, white space or punctuation, in the narrow sense of older readers too. */
const noLetter = /^[\t\n\p{Zs}\p{P}!-/:-@[-`{-~]?$/u;

function toLink(href: string, label: string): string {
  if (!isAllowedHref(href)) throw new TypeError('A link points where none may point.');
  return `[${label}](${toDestination(href)})`;
}

/** Writes an image as Markdown, as the image itself and its caption where it has one. */
export function imageToMarkdown({ attrs }: ImageNode, context: RenderContext): string[] {
  const { url } = context.resolveFile(attrs.file);
  const image = `![${escapeMarkdown(attrs.alt)}](${toDestination(url)})`;
  return attrs.caption === null ? [image] : [image, escapeMarkdown(attrs.caption)];
}

/** An address as the target of a link or image: pointed brackets where it could end too early. */
function toDestination(address: string): string {
  const escaped = address.replace(/[\\<>|]|&(?=#?[a-z0-9]+;)/gi, '\\$&');
  return /[()\s]/.test(address) ? `<${escaped}>` : escaped;
}

/** Keeps every character of a text from being read as a sign, wherever in a line it stands. */
function escapeMarkdown(text: string): string {
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

/** A written line break or white space; a line ends in text only as part of the former. */
const first = /^(?:\\\n|<br>|\s)/;
const last = /(?:\\\n|<br>|\s)$/;

/**
 * Parts white space and line breaks around a line from what is between. Steps inwards from both
 * ends, because one expression for it would take time in the square of a long run of spaces.
 */
function splitMargins(written: string): { start: string; middle: string; end: string } {
  let from = 0;
  for (let step = 1; step > 0; from += step) {
    step = first.exec(written.slice(from, from + 4))?.[0].length ?? 0;
  }
  let to = written.length;
  for (let step = 1; step > 0; to -= step) {
    step = last.exec(written.slice(Math.max(from, to - 4), to))?.[0].length ?? 0;
  }
  return { start: written.slice(0, from), middle: written.slice(from, to), end: written.slice(to) };
}
