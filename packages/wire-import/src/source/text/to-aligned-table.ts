import type { SourceBlock } from '../../source-document';
import type { SourceCell, SourceTable } from '../table/source-table';
import { isFigure, isNoteMark, isYear } from '../table/is-figure';
import { toTableNode } from '../table/to-table-node';
import { toPlainBlocks } from '../to-plain-blocks';
import { toTableBlock } from '../to-block';
import { findColumns, toColumn, type TextColumn } from './find-columns';
import type { TextLine } from './list-paragraphs';
import { joinLabels } from './join-labels';
import type { TextRow } from './text-row';
import { isRule, toSegments, type Segment } from './to-segments';

/**
 * Reads lines whose figures stand below each other as a table, as the wires set them with spaces.
 * Lines above it that belong to no column are its title and stay text. Null where the columns are
 * not clear: then the lines stay what they are.
 */
export function toAlignedTable(lines: readonly TextLine[]): SourceBlock[] | null {
  const rows = lines
    .filter(({ text }) => !isRule(text))
    .map(({ text, number }) => ({ number, text, segments: toSegments(text) }));
  const columns = findColumns(rows.map(({ segments }) => segments));
  if (columns === null) return null;
  const left = columns[0]?.left ?? 0;
  const start = rows.findIndex(({ segments }) => isWithin(segments, left));
  const title = rows.slice(0, start).map(({ text }) => text.trim());
  const table = toTable(
    joinLabels(rows.slice(start).map((row) => toRow(row.number, row.segments, columns))),
    columns.length + 1,
  );
  const blocks = title.length === 0 ? [] : toPlainBlocks([title.join('\n')]);
  const first = rows[0]?.number ?? null;
  return [
    ...blocks.map((block) => ({ ...block, line: first })),
    toTableBlock(toTableNode(table), rows[start]?.number ?? first),
  ];
}

/** Whether a line belongs to the table: it has words beside the first ones, or above a column. */
function isWithin(segments: readonly Segment[], left: number): boolean {
  return segments.length > 1 || (segments[0]?.start ?? 0) >= left - 1;
}

function toRow(
  line: number,
  segments: readonly Segment[],
  columns: readonly TextColumn[],
): TextRow {
  const [first, ...others] = segments;
  const left = columns[0]?.left ?? 0;
  const isName = first !== undefined && (!isFigure(first.text) || isNoteMark(first.text));
  const isLabel = isName && first.start < left - 1;
  const row: TextRow = {
    line,
    indent: first?.start ?? 0,
    label: isLabel ? first.text : '',
    cells: [],
  };
  for (const segment of isLabel ? others : segments) place(row, segment, columns);
  return row;
}

/** Puts words into the columns that they stand above; where those are taken, into the last cell. */
function place(row: TextRow, segment: Segment, columns: readonly TextColumn[]): void {
  const covered =
    isFigure(segment.text) && !isYear(segment.text)
      ? [toColumn(columns, segment)].filter((at) => at !== -1)
      : columns.flatMap(({ left, right }, at) =>
          segment.start <= right && segment.end >= left ? [at] : [],
        );
  const last = row.cells.at(-1);
  const nearest = toNearest(columns, segment);
  const from = Math.max(covered[0] ?? nearest, (last?.last ?? -1) + 1);
  const to = Math.max(covered.at(-1) ?? nearest, from);
  if (to < columns.length) row.cells.push({ text: segment.text, first: from, last: to });
  else if (last !== undefined) last.text += ` ${segment.text}`;
  else row.label += ` ${segment.text}`;
}

function toNearest(columns: readonly TextColumn[], { start, end }: Segment): number {
  const middle = (start + end) / 2;
  const distances = columns.map(({ left, right }) => Math.abs((left + right) / 2 - middle));
  return distances.indexOf(Math.min(...distances));
}

function toTable(rows: readonly TextRow[], width: number): SourceTable {
  const cells = rows.flatMap(({ line, label, cells: words }, row) => [
    ...toCell(label, line, row, 0, 1),
    ...words.flatMap(({ text, first, last }) =>
      toCell(text, line, row, first + 1, last - first + 1),
    ),
  ]);
  return { width, height: rows.length, cells };
}

function toCell(
  text: string,
  line: number,
  row: number,
  column: number,
  colspan: number,
): SourceCell[] {
  const blocks = toPlainBlocks([text]).map((block) => ({ ...block, line }));
  if (blocks.length === 0) return [];
  return [{ blocks, text, row, column, colspan, rowspan: 1, isHeader: false }];
}
