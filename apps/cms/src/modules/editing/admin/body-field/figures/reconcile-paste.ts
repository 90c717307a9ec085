import type { Node } from '@tiptap/pm/model';
import { listFigures } from '@dateline/release/figures/list-figures';
import {
  reconcileFigures,
  type FigureReconciliation,
} from '@dateline/release/figures/reconcile-figures';
import type { FigurePiece } from '@dateline/release/figures/figure-piece';
import type { Range } from '../editor/changed-ranges';
import { listCopiedPieces } from './list-copied-pieces';
import { listInsertedPieces } from './list-inserted-pieces';

/** What a clipboard held. */
export interface Copied {
  /** Empty where only plain text was pasted. */
  html: string;
  text: string;
}

export interface PasteReconciliation extends FigureReconciliation {
  /** How many figures were hidden in the source, and so left out. */
  hidden: number;
  /** Figures of a sheet's plain text that its cells do not show: they are rounded, or old. */
  otherwise: string[];
}

/** Holds the figures that a paste brought into a document against those that were copied. */
export function reconcilePaste(
  copied: Copied,
  document: Node,
  ranges: readonly Range[],
): PasteReconciliation {
  const inserted = listInsertedPieces(document, ranges);
  if (copied.html === '') {
    const source = [{ text: copied.text, cell: null }];
    return { ...reconcileFigures(source, inserted), hidden: 0, otherwise: [] };
  }
  const { shown, hidden } = listCopiedPieces(copied.html);
  return {
    ...reconcileFigures(shown, inserted),
    hidden: hidden.flatMap(({ text }) => listFigures(text)).length,
    otherwise: isSheet(copied.text, shown) ? listOtherwise(copied.text, [...shown, ...hidden]) : [],
  };
}

/** Cells copied from a sheet: words in cells alone, and tabs between them in the plain text. */
function isSheet(text: string, shown: readonly FigurePiece[]): boolean {
  return (
    text.includes('\t') &&
    shown.every(({ text: words, cell }) => cell !== null || /^\s*$/.test(words))
  );
}

function listOtherwise(text: string, pieces: readonly FigurePiece[]): string[] {
  const cells = text.split(/[\t\n\r]/).map((words) => ({ text: words, cell: null }));
  return reconcileFigures(cells, pieces).missing.map(({ figure }) => figure);
}
