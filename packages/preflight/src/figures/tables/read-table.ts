import type { CellNode } from '@dateline/release';
import { toTableGrid } from '@dateline/release/body/table-grid';
import type { NumberStyle } from '../number-style';
import { readFigureCell, type FigureCell } from './figure-cell';
import type { FigureColumn, FigureRow, FigureTable } from './figure-table';
import { findScale } from './find-scale';
import type { LocatedTable } from './list-tables';
import { toCellText } from './to-cell-text';

interface RawCell {
  cell: CellNode;
  /** Its index in its row: a part of its place. */
  index: number;
  column: number;
  text: string;
  figure: FigureCell | null;
}

/**
 * Reads a table as columns of figures. Tables of filings put a currency, a closing bracket or a
 * percent sign in cells of their own; they count to the figure beside them. Null where the grid is
 * broken, or where no column of figures can be told.
 */
export function readTable(located: LocatedTable, style: NumberStyle): FigureTable | null {
  const grid = toTableGrid(located.table);
  if (!grid.ok) return null;
  const raw = located.table.content.map((_, row) => listRawCells(located, grid.slots, row, style));
  const figures = raw.map((cells) => cells.filter(({ figure }) => isNumber(figure)));
  const isHead = figures.map((cells) => cells.every(({ figure }) => figure?.isYear));
  const first = isHead.indexOf(false);
  if (first === -1) return null;
  const slots = toColumnSlots(figures.filter((_, row) => row >= first && !isHead[row]));
  if (slots === null) return null;
  const rows = raw.slice(first).map((cells, at) => toRow(cells, slots, first + at, isHead));
  const columns = slots.map((places, at) =>
    toColumn(
      raw.slice(0, first).map((cells) => findHeader(cells, places)),
      rows.map(({ cells }) => cells[at] ?? null),
    ),
  );
  const head = raw.slice(0, first + 1).flatMap((cells) => cells.map(({ text }) => text));
  return { located, columns, rows, scale: findScale([...head.slice(0, 40), ...located.before]) };
}

const isNumber = (figure: FigureCell | null): boolean =>
  figure?.kind === 'figure' || figure?.kind === 'nil';

function listRawCells(
  { field, path, table }: LocatedTable,
  slots: readonly { cell: CellNode; row: number; column: number }[][],
  row: number,
  style: NumberStyle,
): RawCell[] {
  const starts = new Map((slots[row] ?? []).map((slot) => [slot.cell, slot]));
  const cells = (table.content[row]?.content ?? []).map((cell, index) => ({
    cell,
    index,
    column: starts.get(cell)?.column ?? 0,
    text: toCellText(cell),
    figure: readFigureCell(cell, { field, path: [...path, row, index] }, style),
  }));
  for (const [at, { figure }] of cells.entries()) {
    if (figure !== null && figure.kind !== 'other') {
      joinNeighbours(figure, cells[at - 1]?.text ?? '', cells[at + 1]?.text ?? '');
    }
  }
  // The first column names the row, even by a number.
  return cells.map((one) => (one.column === 0 ? { ...one, figure: null } : one));
}

function joinNeighbours(figure: FigureCell, before: string, after: string): void {
  if (figure.currency === null && /^\W{0,3}[$€£¥]$|^[A-Z]{2,3}\$?$/.test(before)) {
    figure.currency = before;
  }
  if (figure.unit === 'number' && /^\)? ?%\)?$/.test(after)) figure.unit = 'percent';
}

/** For each column of figures the grid's columns in which its figures stand; null where unclear. */
function toColumnSlots(rows: readonly RawCell[][]): Set<number>[] | null {
  const counts = rows.map((cells) => cells.length);
  const most = Math.max(...counts);
  if (most === 0) return null;
  const slots = Array.from({ length: most }, () => new Set<number>());
  for (const cells of rows) {
    if (cells.length === most) cells.forEach(({ column }, at) => slots[at]?.add(column));
  }
  const all = slots.flatMap((places) => [...places]);
  return new Set(all).size === all.length ? slots : null;
}

function toRow(
  raw: readonly RawCell[],
  slots: readonly Set<number>[],
  row: number,
  isHead: readonly boolean[],
): FigureRow {
  const named = raw.find(({ text, figure }) => text !== '' && figure === null);
  const label = named !== undefined && named.column < Math.min(...(slots[0] ?? [0])) ? named : null;
  const read = raw.filter(({ figure }) => figure !== null);
  const cells = slots.map(
    (places) => read.find(({ column }) => places.has(column))?.figure ?? null,
  );
  return {
    label: label?.text ?? '',
    isBold: label !== null && isBold(label.cell),
    cells,
    hasFigures: isHead[row] === false,
  };
}

function toColumn(headers: readonly string[], cells: readonly (FigureCell | null)[]): FigureColumn {
  const header = headers.filter((text) => text !== '').join(' ');
  const read = cells.filter((cell) => cell?.kind === 'figure');
  const percents = read.filter((cell) => cell?.unit === 'percent').length;
  if (
    /\b(?:change|variance|var\.|growth|delta|Δ|p\.?p|bps?)\b|%|±|\+\/-/i.test(header) ||
    percents * 2 > read.length
  ) {
    return { header, kind: 'percent' };
  }
  const amounts = read.filter((cell) => cell?.unit === 'number').length;
  return { header, kind: amounts * 2 > read.length ? 'amount' : 'other' };
}

/** What stands above the column in a row: the cell over it, merged ones included. */
function findHeader(cells: readonly RawCell[], places: ReadonlySet<number>): string {
  return (
    cells.find(({ column, cell, text }) => {
      if (text === '' || column === 0) return false;
      return [...places].some((place) => column <= place && place < column + cell.attrs.colspan);
    })?.text ?? ''
  );
}

function isBold(cell: CellNode): boolean {
  const [block] = cell.content;
  if (block?.type !== 'paragraph') return false;
  return (block.content ?? []).every(
    ({ marks = [], type }) => type !== 'text' || marks.some((mark) => mark.type === 'bold'),
  );
}
