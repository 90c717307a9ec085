import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { useCallback, useSyncExternalStore } from 'react';

/** The editor's state; the component is drawn anew after each change of text or selection. */
export function useEditorState(editor: Editor): EditorState {
  const subscribe = useCallback(
    (listener: () => void) => {
      editor.on('transaction', listener);
      editor.on('update', listener);
      return () => {
        editor.off('transaction', listener);
        editor.off('update', listener);
      };
    },
    [editor],
  );
  return useSyncExternalStore(subscribe, () => editor.state);
}
