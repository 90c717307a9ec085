import type { Editor } from '@tiptap/core';
import type { BodyDocument } from '@dateline/release/body/body-document';
import { type BodyEditorOptions, createBodyEditor } from '../editor/create-body-editor';

/** The admin's editor on a page, with everything that it does by itself. */
export function openEditor(
  body: BodyDocument | null = null,
  options: Partial<BodyEditorOptions> = {},
): Editor {
  const editor = createBodyEditor({
    current: {
      body,
      editable: true,
      attributes: {},
      onChange: () => undefined,
      onPasteNotices: () => undefined,
      onPastedFigures: () => undefined,
      onLinkShortcut: () => undefined,
      onToolbarShortcut: () => undefined,
      findPicture: () => Promise.resolve(null),
      ...options,
    },
  });
  editor.mount(document.body.appendChild(document.createElement('div')));
  return editor;
}

/** Pastes as a browser does: jsdom has no clipboard of its own. */
export function pasteInto(editor: Editor, clipboard: { html?: string; text?: string }): void {
  const data: Record<string, string> = {
    'text/html': clipboard.html ?? '',
    'text/plain': clipboard.text ?? '',
  };
  const clipboardData = { files: [], getData: (type: string) => data[type] ?? '' };
  editor.view.dom.dispatchEvent(
    Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }),
  );
}
