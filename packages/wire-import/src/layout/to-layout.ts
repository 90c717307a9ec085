import type { SourceDocument } from '../source-document';
import { isMarkLine } from './is-mark-line';
import type { Stretch } from './stretch';
import { toStretch } from './to-stretch';

/**
 * Cuts a document into the stretches that the steps work on: its blocks, and inside a block of
 * several lines the lines that mean something by themselves, such as `CONTACT:` or a dateline.
 */
export function toLayout(source: SourceDocument): Stretch[] {
  return source.blocks.flatMap((block, index) =>
    toCuts(block.kind === 'table' || block.kind === 'listItem' ? '' : block.text)
      .map((start, cut, all) => toStretch(block, index, start, all[cut + 1] ?? block.text.length))
      .filter((stretch) => stretch !== null),
  );
}

/** More such lines has no block of a release; cutting ever on would cost time alone. */
const mostCuts = 300;

/** The offsets at which the parts of a block begin. */
function toCuts(text: string): number[] {
  const cuts = new Set([0]);
  if (!text.includes('\n')) return [...cuts];
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = cuts.size < mostCuts ? isMarkLine(line.trim()) : null;
    if (mark !== null) {
      cuts.add(at);
      if (mark === 'whole') cuts.add(Math.min(at + line.length + 1, text.length));
    }
    at += line.length + 1;
  }
  return [...cuts].filter((cut) => cut < text.length || cut === 0);
}
