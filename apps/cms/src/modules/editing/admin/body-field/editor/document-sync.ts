import type { Editor } from '@tiptap/core';
import { EditorState, Selection } from '@tiptap/pm/state';
import type { Node } from '@tiptap/pm/model';
import type { BodyDocument } from '@dateline/release/body/body-document';

/**
 * Keeps the editor's document and the form's value the same, whichever changes. The form is told of
 * every change; what the form sets (a discarded draft, what the server made of a save) is shown
 * without an undo step, because undoing it would bring back another document.
 */
export class DocumentSync {
  private value: BodyDocument | null;
  private shown: Node;
  /** What the form was told since it last set a document. */
  private sent: Node[] = [];

  constructor(
    private readonly editor: Editor,
    value: BodyDocument | null,
    private readonly tell: (value: BodyDocument | null) => void,
  ) {
    this.value = value;
    this.shown = editor.state.doc;
  }

  /** To be called after every transaction. */
  send(): void {
    const { doc } = this.editor.state;
    if (doc === this.shown) return;
    this.shown = doc;
    this.sent.push(doc);
    this.value = toValue(doc);
    this.tell(this.value);
  }

  /** To be called with the form's value whenever that may have changed. */
  receive(value: BodyDocument | null): void {
    if (value === this.value) return;
    this.value = value;
    const next = toDocument(this.editor, value);
    if (next.eq(this.shown)) return;
    if (this.editor.isFocused && this.sent.some((doc) => doc.eq(next))) {
      // A save has come back while its writer went on typing: the newer words stay.
      this.value = toValue(this.shown);
      this.tell(this.value);
      return;
    }
    this.show(next);
  }

  private show(next: Node): void {
    const { state, view } = this.editor;
    const cursor = next.resolve(Math.min(state.selection.head, next.content.size));
    this.shown = next;
    this.sent = [];
    view.updateState(
      EditorState.create({
        doc: next,
        selection: Selection.near(cursor),
        plugins: [...state.plugins],
      }),
    );
    this.editor.emit('update', {
      editor: this.editor,
      transaction: this.editor.state.tr,
      appendedTransactions: [],
    });
  }
}

function toDocument(editor: Editor, value: BodyDocument | null): Node {
  return value === null
    ? editor.schema.topNodeType.createAndFill()!
    : editor.schema.nodeFromJSON(value);
}

/** A text without a word or a block has no value, so that a required body is missed. */
function toValue(doc: Node): BodyDocument | null {
  const [only] = doc.children;
  const isEmpty =
    doc.childCount === 1 && only?.type.name === 'paragraph' && only.content.size === 0;
  return isEmpty ? null : (doc.toJSON() as BodyDocument);
}
