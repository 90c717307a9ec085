import { toTableGrid } from '@dateline/release/body/table-grid';
import {
  isTitleRow,
  toTableSections,
  type TableSections,
} from '@dateline/release/body/table-sections';
import { isNumber } from '@dateline/release/wire-text/is-number';
import type { CellNode, ListNode, TableNode } from '@dateline/release';
import type { TextPiece, TextStyle } from '../text/text-style';
import { toPieces } from '../pdf/to-pieces';

/** A cell in its place; rows and columns count from 0. */
export interface LaidCell {
  row: number;
  column: number;
  rowspan: number;
  colspan: number;
  isHeader: boolean;
  /** A paragraph each. */
  paragraphs: TextPiece[][];
  isNumber: boolean;
}

export interface LaidTable extends TableSections {
  columns: number;
  rows: LaidCell[][];
  /** Columns in which figures stand. */
  numbers: Set<number>;
}

/** The cells of a table with their texts; null where they form no table. */
export function layTable(table: TableNode, style: TextStyle, address: string): LaidTable | null {
  const grid = toTableGrid(table);
  if (!grid.ok) return null;
  const sections = toTableSections(table);
  const { headRows, groups } = sections;
  const rows: LaidCell[][] = grid.slots.map(() => []);
  const seen = new Set<CellNode>();
  for (const { cell, row, column } of grid.slots.flat()) {
    if (seen.has(cell)) continue;
    seen.add(cell);
    const isHeader = cell.type === 'tableHeader';
    const paragraphs = toParagraphs(
      cell.content,
      { ...style, isBold: isHeader && (row === 0 || isTitleRow(groups, row)) },
      address,
    );
    const text = paragraphs
      .flat()
      .map((piece) => piece.text)
      .join('')
      .trim();
    rows[row]?.push({
      row,
      column,
      rowspan: cell.attrs.rowspan,
      colspan: cell.attrs.colspan,
      isHeader,
      paragraphs,
      isNumber: column > 0 && text !== '' && isNumber(text),
    });
  }
  // A head with nothing below it is set as rows, so that it can go on on the next page.
  const isHeadAlone = headRows === rows.length;
  return {
    ...(isHeadAlone
      ? { headRows: 0, groups: [{ from: 0, to: headRows, titleRows: 0 }] }
      : sections),
    columns: grid.width,
    rows,
    numbers: findNumbers(rows.slice(headRows).flat()),
  };
}

function findNumbers(cells: readonly LaidCell[]): Set<number> {
  const balance = new Map<number, number>();
  for (const { column, colspan, isNumber: isFigure, paragraphs } of cells) {
    if (colspan > 1 || !paragraphs.flat().some(({ text }) => text.trim() !== '')) continue;
    balance.set(column, (balance.get(column) ?? 0) + (isFigure ? 1 : -1));
  }
  return new Set([...balance].filter(([, count]) => count > 0).map(([column]) => column));
}

/** Lists in cells are set as paragraphs with their marks. */
function toParagraphs(
  blocks: CellNode['content'] | ListNode['content'][number]['content'],
  style: TextStyle,
  address: string,
): TextPiece[][] {
  return blocks.flatMap((block): TextPiece[][] => {
    if (block.type === 'paragraph') return [toPieces(block.content, style, address)];
    if (block.type !== 'bulletList' && block.type !== 'orderedList') return [];
    return block.content.flatMap((item, index) => {
      const mark = block.type === 'orderedList' ? `${block.attrs.start + index}. ` : '• ';
      const [first = [], ...rest] = toParagraphs(item.content, style, address);
      return [[{ text: mark, style }, ...first], ...rest];
    });
  });
}
