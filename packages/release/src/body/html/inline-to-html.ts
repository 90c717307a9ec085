import type { InlineNode } from '../body-document';
import { foldMarks, type InlineWriter, type Marked } from '../fold-marks';
import { isAllowedHref } from '../is-allowed-href';
import { escapeHtml } from './escape-html';
import { markElements } from './mark-elements';

const writer: InlineWriter = { toText: escapeHtml, hardBreak: '<br>', toMarked };

/** Writes a line of text as HTML. */
export function inlineToHtml(nodes: readonly InlineNode[] = []): string {
  return foldMarks(nodes, writer);
}

function toMarked({ mark, inner }: Marked): string {
  if (mark.type === 'link') return toLink(mark.attrs.href, inner);
  const element = markElements[mark.type];
  return `<${element}>${inner}</${element}>`;
}

/** Looks again at what `parseBody` has judged: this is the last door before a reader's browser. */
function toLink(href: string, inner: string): string {
  if (!isAllowedHref(href)) throw new TypeError('A link points where none may point.');
  const rel = /^https?:/i.test(href) ? ' rel="noopener"' : '';
  return `<a href="${escapeHtml(href)}"${rel}>${inner}</a>`;
}
