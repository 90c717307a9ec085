import type { InlineNode } from '../body-document';
import { foldMarks, type InlineWriter, type Marked } from '../fold-marks';
import { spellRaised } from './spell-raised';

const writer: InlineWriter = { toText: (text) => text, hardBreak: '\n', toMarked };

/** Writes a line as plain text: no marks but the addresses of links that the words do not tell. */
export function inlineToText(nodes: readonly InlineNode[] = []): string {
  return foldMarks(spellRaised(nodes), writer);
}

function toMarked({ mark, inner, text }: Marked): string {
  if (mark.type !== 'link' || !/^(?:https?|mailto):/i.test(mark.attrs.href)) return inner;
  const { href } = mark.attrs;
  const isTold = text.split(/\s+/).some((word) => word === href || toCore(word) === toCore(href));
  return isTold ? inner : `${inner} (${href})`;
}

/**
 * What makes an address to a reader: `https://www.example.com/` and `(example.com).` are one, as
 * are a mailbox and a link to write to it.
 */
function toCore(address: string): string {
  const unwrapped = /[\p{L}\p{N}].*[\p{L}\p{N}]/su.exec(address)?.[0] ?? address;
  return unwrapped
    .toLowerCase()
    .replace(/^mailto:([^?]*).*/, '$1')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '');
}
