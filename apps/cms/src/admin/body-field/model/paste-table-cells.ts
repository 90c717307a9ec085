import { Plugin } from '@tiptap/pm/state';
import { findTable, handlePaste } from '@tiptap/pm/tables';
import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Pastes cells into a table. prosemirror-tables (1.8.5) lays them over those at the cursor, but
 * gives up where a cell merged downwards covers the last corner; then nothing would be pasted. Such
 * a table is put below the one with the cursor instead.
 */
export function pasteTableCells(): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event, slice) => {
        try {
          return handlePaste(view, event, slice);
        } catch (error) {
          if (!(error instanceof RangeError)) throw error;
          return pasteBelow(view, slice);
        }
      },
    },
  });
}

function pasteBelow({ state, dispatch }: EditorView, { content }: Slice): boolean {
  const table = findTable(state.selection.$from);
  if (table === null) return false;
  const isRows = content.firstChild?.type.name === 'tableRow';
  const pasted = isRows ? table.node.type.create(null, content) : content;
  dispatch(state.tr.insert(table.pos + table.node.nodeSize, pasted).scrollIntoView());
  return true;
}
