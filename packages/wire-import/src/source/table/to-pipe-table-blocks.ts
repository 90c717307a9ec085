import type { InlineNode } from '@dateline/release';
import type { SourceBlock } from '../../source-document';
import { toBlock } from '../to-block';
import { alignShortRows } from './align-short-rows';
import { splitRow, type PipeTablePlace } from './find-pipe-table';
import { isFigure } from './is-figure';
import type { LooseCell } from './source-table';
import { toTableBlocks } from './to-table-blocks';

/** Turns a table of pipes into blocks; `toInline` reads the words of a cell. */
export function toPipeTableBlocks(
  lines: readonly string[],
  place: PipeTablePlace,
  firstLine: number,
  toInline: (text: string) => InlineNode[],
): SourceBlock[] {
  const rows = [place.start, ...range(place.rule + 1, place.end)].map((at) =>
    splitRow(lines[at] ?? '').map((text): LooseCell => {
      const block = toBlock(toInline(text), { line: firstLine + at });
      return {
        blocks: block === null ? [] : [block],
        colspan: 1,
        rowspan: 1,
        isHeader: false,
      };
    }),
  );
  const [first = []] = rows;
  // Mirrors put any first row there: it names the columns only where it has a name for each.
  if (first.every(({ blocks }) => isName(blocks[0]?.text))) {
    for (const cell of first) cell.isHeader = true;
  }
  return toTableBlocks(alignShortRows(rows), firstLine + place.start);
}

function isName(text: string | undefined): boolean {
  return text !== undefined && !text.endsWith(':') && !isFigure(text);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);
}
