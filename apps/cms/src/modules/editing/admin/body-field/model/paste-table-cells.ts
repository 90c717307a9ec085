import { Plugin } from '@tiptap/pm/state';
import { findTable, handlePaste } from '@tiptap/pm/tables';
import type { Slice } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Pastes cells into a table. prosemirror-tables (1.8.5) lays them over those at the cursor, and
 * throws, before anything has changed, where cells merged downwards meet the edge of what it lays.
 * Left at that the browser would paste by its own rules; instead the cells become a table of their
 * own below the one with the cursor.
 */
export function pasteTableCells(): Plugin {
  return new Plugin({
    props: {
      handlePaste: (view, event, slice) => {
        try {
          return handlePaste(view, event, slice);
        } catch {
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
