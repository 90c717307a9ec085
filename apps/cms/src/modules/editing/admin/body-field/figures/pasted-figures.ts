import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { toChangedRanges, type Range } from '../editor/changed-ranges';
import { type Copied, reconcilePaste, type PasteReconciliation } from './reconcile-paste';

/**
 * Watches what each paste and drop puts into a document and reports how its figures came through.
 * The editor calls `begin` with the words as they were copied, before anything is made of them; in
 * the next microtask the paste is done.
 */
export class PastedFigures {
  private plainText = '';
  private pasted: (Copied & { ranges: Range[] }) | null = null;

  constructor(private readonly report: (reconciliation: PasteReconciliation) => void) {}

  /** Reads the clipboard's plain text before the editor reads its HTML. */
  readonly plugin = new Plugin({
    props: {
      handleDOMEvents: {
        paste: (_view, { clipboardData }) => this.keep(clipboardData),
        drop: (_view, { dataTransfer }) => this.keep(dataTransfer),
      },
    },
  });

  watch(editor: Editor): void {
    editor.on('transaction', ({ transaction, appendedTransactions }) => {
      for (const one of [transaction, ...appendedTransactions]) {
        if (this.pasted !== null) this.pasted.ranges = toChangedRanges(one, this.pasted.ranges);
      }
    });
  }

  /** What was copied in this editor itself keeps its form and is not held against anything. */
  begin(copied: Partial<Copied>, document: () => Node): void {
    const { html = '', text = this.plainText } = copied;
    if (html.includes('data-pm-slice')) return;
    this.pasted = { html, text, ranges: [] };
    queueMicrotask(() => this.finish(document()));
  }

  private finish(document: Node): void {
    if (this.pasted !== null) {
      this.report(reconcilePaste(this.pasted, document, this.pasted.ranges));
    }
    this.pasted = null;
  }

  private keep(data: DataTransfer | null): boolean {
    this.plainText = data?.getData('text/plain') ?? '';
    return false;
  }
}
