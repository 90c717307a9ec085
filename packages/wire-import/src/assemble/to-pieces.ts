import type { Piece } from '../imported-release';
import type { Stretch } from '../layout/stretch';
import type { SourceDocument } from '../source-document';

/**
 * The pieces of a source in its order. White space between two goes to the one before it, so that
 * the pieces of a block cover it whole.
 *
 * @throws Error where a stretch is not decided; the last step decides all.
 */
export function toPieces(source: SourceDocument, layout: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { block, start, end, claim } of layout) {
    if (claim === null) throw new Error(`Block ${block} of the source was not decided.`);
    const last = pieces.at(-1);
    const isFirst = last?.block !== block;
    if (!isFirst && last !== undefined) last.end = start;
    pieces.push({ block, start: isFirst ? 0 : start, end, ...claim });
    const next = layout[pieces.length];
    const piece = pieces.at(-1);
    if (piece !== undefined && next?.block !== block)
      piece.end = source.blocks[block]?.text.length ?? end;
  }
  return pieces;
}
