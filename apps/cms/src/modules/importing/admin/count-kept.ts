import { reconcileFigures } from '@dateline/release/figures/reconcile-figures';
import type { ImportedRelease, SourceDocument } from '@dateline/wire-import';
import { listParts } from './list-parts';

export interface KeptCounts {
  words: number;
  placedWords: number;
  figures: number;
  keptFigures: number;
  /** Figures of the source that are nowhere in the release. */
  missing: string[];
}

/** Holds the release against its source, word by number and figure by figure. */
export function countKept({ blocks }: SourceDocument, imported: ImportedRelease): KeptCounts {
  const placed = imported.pieces.filter(({ kind }) => kind !== 'unplaced');
  const reconciled = reconcileFigures(
    blocks.map(({ text }) => ({ text, cell: null })),
    listParts(imported).map(({ text }) => ({ text, cell: null })),
  );
  return {
    words: countWords(blocks.map(({ text }) => text)),
    placedWords: countWords(
      placed.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? ''),
    ),
    figures: reconciled.given,
    keptFigures: reconciled.kept,
    missing: reconciled.missing.map(({ figure }) => figure),
  };
}

function countWords(texts: readonly string[]): number {
  let words = 0;
  for (const text of texts) words += text.split(/\s/).filter((word) => word !== '').length;
  return words;
}

/** The count in a sentence: `412 words in, 412 words placed; 88 figures in, 88 figures out.` */
export function describeKept({ words, placedWords, figures, keptFigures }: KeptCounts): string {
  const number = (count: number) => count.toLocaleString('en');
  return (
    `${number(words)} words in, ${number(placedWords)} words placed; ` +
    `${number(figures)} figures in, ${number(keptFigures)} figures out.`
  );
}
