import type { Editor } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { EditorState } from '@tiptap/pm/state';
import {
  CellSelection,
  isInTable,
  moveTableColumn,
  moveTableRow,
  selectedRect,
  type TableRect,
} from '@tiptap/pm/tables';

/** Something to do with the table that holds the cursor. */
export interface TableCommand {
  label: string;
  isPossible: (editor: Editor) => boolean;
  run: (editor: Editor) => void;
}

type Line = 'row' | 'column';

/** Selects whole rows or columns, so that they can be merged, made bold or removed by the keyboard. */
export function selectLine(editor: Editor, line: Line): void {
  const { state, view } = editor;
  const { map, tableStart, top, bottom, left, right } = selectedRect(state);
  const cell = (row: number, column: number) =>
    state.doc.resolve(tableStart + (map.map[row * map.width + column] ?? 0));
  const [first, last] =
    line === 'row'
      ? [cell(top, 0), cell(bottom - 1, map.width - 1)]
      : [cell(0, left), cell(map.height - 1, right - 1)];
  const selection =
    line === 'row'
      ? CellSelection.rowSelection(first, last)
      : CellSelection.colSelection(first, last);
  view.dispatch(state.tr.setSelection(selection));
}

export function selectTable({ state, view }: Editor): void {
  const { map, tableStart } = selectedRect(state);
  const [first = 0] = map.map;
  const last = map.map.at(-1) ?? first;
  const selection = CellSelection.create(state.doc, tableStart + first, tableStart + last);
  view.dispatch(state.tr.setSelection(selection));
}

/** Moves the row or column with the cursor one place on or back. */
export function moveLine({ state, view }: Editor, line: Line, by: 1 | -1): void {
  const target = toTarget(state, line, by);
  if (target === null) return;
  const move = line === 'row' ? moveTableRow : moveTableColumn;
  move({ from: target - by, to: target, select: false })(state, (tr) =>
    view.dispatch(closeHistory(tr)),
  );
}

export function canMoveLine({ state }: Editor, line: Line, by: 1 | -1): boolean {
  return toTarget(state, line, by) !== null;
}

/** Where to; null at the edge, for several lines, and where merged cells hold the lines together. */
function toTarget(state: EditorState, line: Line, by: 1 | -1): number | null {
  if (!isInTable(state)) return null;
  const rect = selectedRect(state);
  const isRow = line === 'row';
  const [from, to, count] = isRow
    ? [rect.top, rect.bottom, rect.map.height]
    : [rect.left, rect.right, rect.map.width];
  const target = from + by;
  if (to - from !== 1 || target < 0 || target >= count) return null;
  return isHeldTogether(rect, isRow) ? null : target;
}

function isHeldTogether({ table, map }: TableRect, isRow: boolean): boolean {
  return map.map.some((position) => {
    const { rowspan, colspan } = table.nodeAt(position)?.attrs ?? {};
    return (isRow ? rowspan : colspan) !== 1;
  });
}
