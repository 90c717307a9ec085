import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { useEffect, useRef, useState } from 'react';
import type { BodyDocument } from '@dateline/release/body/body-document';
import type { Picture } from '../model/picture';
import { toBodyExtensions } from '../model/body-extensions';
import { cleanPastedHtml, type PasteNotice } from '../paste/clean-pasted-html';
import { DocumentSync } from './document-sync';

export interface BodyEditorOptions {
  body: BodyDocument | null;
  editable: boolean;
  /** Attributes of the text box: its name, description and state for assistive technology. */
  attributes: Record<string, string>;
  onChange: (body: BodyDocument | null) => void;
  onPasteNotices: (notices: PasteNotice[]) => void;
  onLinkShortcut: () => void;
  onToolbarShortcut: () => void;
  findPicture: (file: string) => Promise<Picture | null>;
}

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

function createBodyEditor(latest: { readonly current: BodyEditorOptions }): Editor {
  const { body, editable } = latest.current;
  const desk = Extension.create({
    name: 'desk',
    addProseMirrorPlugins: () => [
      new Plugin({ props: { attributes: () => latest.current.attributes } }),
    ],
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        latest.current.onLinkShortcut();
        return true;
      },
      'Alt-F10': () => {
        latest.current.onToolbarShortcut();
        return true;
      },
    }),
  });
  return new Editor({
    element: null,
    editable,
    content: body,
    injectCSS: false,
    extensions: [
      ...toBodyExtensions({ findPicture: (file) => latest.current.findPicture(file) }),
      desk,
    ],
    editorProps: {
      transformPastedHTML: (html) => {
        const cleaned = cleanPastedHtml(html);
        latest.current.onPasteNotices(cleaned.notices);
        return cleaned.html;
      },
      handlePaste: (_view, { clipboardData }) => refuseFiles(clipboardData, latest.current),
      // Left to itself a browser opens a dropped file in place of the page, and the text is lost.
      handleDrop: (_view, { dataTransfer }) => refuseFiles(dataTransfer, latest.current),
    },
  });
}

/** A picture without words in the clipboard, or a dropped file: it must be uploaded. */
function refuseFiles(data: DataTransfer | null, options: BodyEditorOptions): boolean {
  if (data === null || data.files.length === 0) return false;
  if (data.getData('text/html') !== '' || data.getData('text/plain') !== '') return false;
  options.onPasteNotices(['pictures']);
  return true;
}
