import type { InlineNode } from '@dateline/release';
import { toBlock } from '../to-block';
import { isFigure } from './is-figure';
import type { SourceCell, SourceTable } from './source-table';

/** Columns that hold the parts of one figure in some row. */
export interface ColumnRange {
  first: number;
  last: number;
}

const prefix = /^(?:[A-Z]{0,3}[$€£¥₹]|USD|EUR|GBP|CAD|CHF|RMB)?\s?\(?$/u;
const suffix = /^(?:\)|%|\)\s?%|%\s?\))$/u;

/**
 * Puts figures together that EDGAR's editors spread over cells: `$`, `(1,234` and `)` become one
 * cell. Answers the ranges of columns that were joined so.
 */
export function mergeAffixes(table: SourceTable): { table: SourceTable; joined: ColumnRange[] } {
  const cells: SourceCell[] = [];
  const joined: ColumnRange[] = [];
  for (const cell of table.cells) {
    const last = cells.at(-1);
    const isNeighbour = last?.row === cell.row && last.rowspan === 1 && cell.rowspan === 1;
    if (last === undefined || !isNeighbour || !belongs(last.text, cell.text)) {
      cells.push(cell);
      continue;
    }
    const merged = mergeCells(last, cell);
    cells[cells.length - 1] = merged;
    joined.push({ first: merged.column, last: merged.column + merged.colspan - 1 });
  }
  return { table: { ...table, cells }, joined };
}

function belongs(left: string, right: string): boolean {
  if (left.length <= 5 && prefix.test(left)) return isFigure(right) || isFigure(`${right})`);
  return suffix.test(right) && (isFigure(left) || isFigure(`${left})`));
}

function mergeCells(left: SourceCell, right: SourceCell): SourceCell {
  const gap: InlineNode[] = /[A-Z]$/u.test(left.text) ? [{ type: 'text', text: ' ' }] : [];
  const inline = [...toInline(left), ...gap, ...toInline(right)];
  const block = toBlock(inline, { line: left.blocks[0]?.line ?? null });
  return {
    ...left,
    blocks: block === null ? [] : [block],
    text: `${left.text}${gap.length > 0 ? ' ' : ''}${right.text}`,
    colspan: right.column + right.colspan - left.column,
  };
}

function toInline(cell: SourceCell): InlineNode[] {
  return cell.blocks.flatMap(({ inline }) => inline);
}
