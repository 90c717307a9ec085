import { toBlock } from '../source/to-block';
import type { LooseCell } from '../source/table/source-table';

/** A cell of a table as a reader hands it on; empty where it has no words. */
export function cell(
  text: string,
  spans: { colspan?: number; rowspan?: number; isHeader?: boolean; isBold?: boolean } = {},
): LooseCell {
  const { colspan = 1, rowspan = 1, isHeader = false, isBold = false } = spans;
  const marks = isBold ? { marks: [{ type: 'bold' as const }] } : {};
  const block = text === '' ? null : toBlock([{ type: 'text', text, ...marks }]);
  return { blocks: block === null ? [] : [block], colspan, rowspan, isHeader };
}

/** Rows of single cells, written with a bar between two. */
export function rows(...lines: string[]): LooseCell[][] {
  return lines.map((line) => line.split('|').map((text) => cell(text.trim())));
}
