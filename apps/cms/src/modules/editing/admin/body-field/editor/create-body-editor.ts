import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { BodyDocument } from '@dateline/release/body/body-document';
import { PastedFigures } from '../figures/pasted-figures';
import type { PasteReconciliation } from '../figures/reconcile-paste';
import { toBodyExtensions } from '../model/body-extensions';
import type { Picture } from '../model/picture';
import { leaveByEscape } from '../model/leave-by-escape';
import { writeCharacters } from '../model/write-characters';
import { visibleSpaces } from '../model/visible-spaces';
import { findingLines } from '../places/finding-lines';
import { cleanPastedHtml, type PasteNotice } from '../paste/clean-pasted-html';

export interface BodyEditorOptions {
  body: BodyDocument | null;
  editable: boolean;
  /** Attributes of the text box: its name, description and state for assistive technology. */
  attributes: Record<string, string>;
  onChange: (body: BodyDocument | null) => void;
  onPasteNotices: (notices: PasteNotice[]) => void;
  onPastedFigures: (reconciliation: PasteReconciliation) => void;
  onLinkShortcut: () => void;
  onToolbarShortcut: () => void;
  findPicture: (file: string) => Promise<Picture | null>;
}

/** @param latest what the editor asks for whenever it needs it: it changes while the editor lives */
export function createBodyEditor(latest: { readonly current: BodyEditorOptions }): Editor {
  const { body, editable } = latest.current;
  const figures = new PastedFigures((paste) => latest.current.onPastedFigures(paste));
  const fieldBehaviour = Extension.create({
    name: 'fieldBehaviour',
    addProseMirrorPlugins: () => [
      new Plugin({ props: { attributes: () => latest.current.attributes } }),
      figures.plugin,
      leaveByEscape(),
      visibleSpaces(),
      findingLines(),
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
  const editor = new Editor({
    element: null,
    editable,
    content: body,
    injectCSS: false,
    // TipTap would make formats of the asterisks in pasted text, which here are marks of notes.
    enablePasteRules: false,
    extensions: [
      ...toBodyExtensions({ findPicture: (file) => latest.current.findPicture(file) }),
      writeCharacters,
      fieldBehaviour,
    ],
    editorProps: {
      transformPastedText: (text, _isPlain, view) => {
        figures.begin({ text }, () => view.state.doc);
        return text;
      },
      transformPastedHTML: (html, view) => {
        figures.begin({ html }, () => view.state.doc);
        const cleaned = cleanPastedHtml(html);
        latest.current.onPasteNotices(cleaned.notices);
        return cleaned.html;
      },
      handlePaste: (_view, { clipboardData }) => refuseFiles(clipboardData, latest.current),
      // Left to itself a browser opens a dropped file in place of the page, and the text is lost.
      handleDrop: (_view, { dataTransfer }) => refuseFiles(dataTransfer, latest.current),
    },
  });
  figures.watch(editor);
  return editor;
}

/** A picture without words in the clipboard, or a dropped file: it must be uploaded. */
function refuseFiles(data: DataTransfer | null, options: BodyEditorOptions): boolean {
  if (data === null || data.files.length === 0) return false;
  if (data.getData('text/html') !== '' || data.getData('text/plain') !== '') return false;
  options.onPasteNotices(['pictures']);
  return true;
}
