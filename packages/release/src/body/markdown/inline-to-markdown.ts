import type { InlineNode } from '../body-document';
import { foldMarks, type InlineWriter, type Marked } from '../fold-marks';
import { isAllowedHref } from '../is-allowed-href';
import { escapeMarkdown } from './escape-markdown';
import { splitMargins } from './split-margins';
import { toDestination } from './to-destination';

const elements = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  superscript: 'sup',
  subscript: 'sub',
};

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
  const element = elements[mark.type];
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
  const element = mark.type === 'bold' ? elements.bold : elements.italic;
  return `${start}<${element}>${middle}</${element}>${end}`;
}

/** An end of the line, white space or punctuation, in the narrow sense of older readers too. */
const noLetter = /^[\t\n\p{Zs}\p{P}!-/:-@[-`{-~]?$/u;

function toLink(href: string, label: string): string {
  if (!isAllowedHref(href)) throw new TypeError('A link points where none may point.');
  return `[${label}](${toDestination(href)})`;
}
