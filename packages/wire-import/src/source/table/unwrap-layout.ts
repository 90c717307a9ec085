import type { SourceBlock } from '../../source-document';
import { toBlock } from '../to-block';
import { isFigure } from './is-figure';
import type { SourceCell, SourceTable } from './source-table';

const bullet = /^[•●▪■◦‣∙·○⁃*o–-]$/u;
const marker = /^(?:\(?[\divxa-z]{1,4}[).]|\*{1,4}|[†‡§])$/iu;
/** Words of a cell beyond which it is text of a page, no entry of a table. */
const longText = 400;

/**
 * The blocks of a table that only places text on a page: one column, a bullet beside its words, a
 * letterhead, a frame around paragraphs. Null for a table that is one.
 */
export function unwrapLayout(table: SourceTable): SourceBlock[] | null {
  const { cells } = table;
  const rows = toRows(table);
  if (cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'))) return unwrap(cells);
  if (table.width <= 1) return unwrap(cells);
  if (rows.every(isMarked)) return rows.flatMap(toMarkedBlock);
  if (cells.some(({ isHeader }) => isHeader) || cells.some(({ text }) => isFigure(text))) {
    return null;
  }
  const full = rows.filter((row) => row.length > 1).length;
  const isLayout =
    rows.length === 1 ||
    full * 3 <= rows.length ||
    cells.some(({ text }) => text.length > longText);
  return isLayout ? unwrap(cells) : null;
}

function unwrap(cells: readonly SourceCell[]): SourceBlock[] {
  return cells.flatMap(({ blocks }) => blocks);
}

function toRows({ cells, height }: SourceTable): SourceCell[][] {
  const rows: SourceCell[][] = Array.from({ length: height }, () => []);
  for (const cell of cells) rows[cell.row]?.push(cell);
  return rows;
}

function isMarked(row: readonly SourceCell[]): boolean {
  const [first, second] = row;
  if (first === undefined || second === undefined || row.length !== 2) return false;
  return bullet.test(first.text) || (marker.test(first.text) && !isFigure(second.text));
}

function toMarkedBlock(row: SourceCell[]): SourceBlock[] {
  const [first, second] = row;
  const [head, ...rest] = second?.blocks ?? [];
  if (first === undefined || head === undefined) return [];
  if (bullet.test(first.text)) {
    return [{ ...head, kind: 'listItem', level: 1, ordinal: null }, ...rest];
  }
  const inline = [...(first.blocks[0]?.inline ?? []), { type: 'text' as const, text: ' ' }];
  const block = toBlock([...inline, ...head.inline], { line: head.line });
  return block === null ? rest : [block, ...rest];
}
