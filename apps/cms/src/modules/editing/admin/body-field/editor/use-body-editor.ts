import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';
import { type BodyEditorOptions, createBodyEditor } from './create-body-editor';
import { DocumentSync } from './document-sync';

/** An editor for a body, for as long as the component lives; null until it is made. */
export function useBodyEditor(options: BodyEditorOptions): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const latest = useRef(options);
  const sync = useRef<DocumentSync | null>(null);
  useEffect(() => {
    latest.current = options;
  });

  useEffect(() => {
    const created = createBodyEditor(latest);
    const { body } = latest.current;
    sync.current = new DocumentSync(created, body, (value) => latest.current.onChange(value));
    created.on('update', () => sync.current?.send());
    setEditor(created);
    return () => {
      sync.current = null;
      created.destroy();
    };
  }, []);

  useEffect(() => sync.current?.receive(options.body), [editor, options.body]);
  useEffect(() => {
    // The view reads its attributes when it is drawn.
    editor?.view.updateState(editor.state);
  }, [editor, options.attributes]);
  useEffect(() => {
    if (editor !== null && editor.options.editable !== options.editable) {
      editor.setEditable(options.editable);
    }
  }, [editor, options.editable]);
  return editor;
}
