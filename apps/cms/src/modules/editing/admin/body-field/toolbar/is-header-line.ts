import type { EditorState } from '@tiptap/pm/state';
import { findTable, TableMap } from '@tiptap/pm/tables';

/** Whether the first row or column of the table with the cursor holds header cells alone. */
export function isHeaderLine({ selection }: EditorState, line: 'row' | 'column'): boolean {
  const table = findTable(selection.$from);
  if (table === null) return false;
  const map = TableMap.get(table.node);
  const area =
    line === 'row'
      ? { left: 0, top: 0, right: map.width, bottom: 1 }
      : { left: 0, top: 0, right: 1, bottom: map.height };
  return map
    .cellsInRect(area)
    .every((position) => table.node.nodeAt(position)?.type.name === 'tableHeader');
}
