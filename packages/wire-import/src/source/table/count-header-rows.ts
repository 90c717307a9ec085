import { isFigure, isYear } from './is-figure';
import type { SourceBlock } from '../../source-document';
import type { SourceTable } from './source-table';

/** More rows than this name no columns. */
const most = 5;

/**
 * How many rows at the top name the columns: those before the first figure, as far as they have
 * words beside the first column, or stretch over the whole table as its title.
 */
export function countHeaderRows(table: SourceTable): number {
  let count = 0;
  let named = 0;
  while (count < Math.min(most, table.height - 1)) {
    const row = table.cells.filter((cell) => cell.row === count);
    if (row.some(({ text, column }) => column > 0 && isFigure(text) && !isYear(text))) break;
    const beside = row.filter(({ column }) => column > 0);
    const isTitle =
      row.some(({ colspan }) => colspan === table.width) || isAboveNames(table, count);
    if (beside.length === 0 && !isTitle) break;
    count += 1;
    if (beside.length > 0) named = count;
  }
  const hasFigures = table.cells.some(({ text, row }) => row >= named && isFigure(text));
  const isMarked = table.cells
    .filter(({ row }) => row === 0)
    .every((cell) => cell.isHeader || isBold(cell.blocks));
  if (hasFigures) return named;
  return isMarked && table.height > 1 ? 1 : 0;
}

/** Whether the row is the first, has words in its first column alone, and names follow beside it. */
function isAboveNames({ cells }: SourceTable, row: number): boolean {
  return row === 0 && cells.every((cell) => cell.row !== 1 || cell.column > 0);
}

function isBold(blocks: readonly SourceBlock[]): boolean {
  return blocks.every(({ inline }) =>
    inline.every((node) => node.marks?.some(({ type }) => type === 'bold') ?? false),
  );
}
