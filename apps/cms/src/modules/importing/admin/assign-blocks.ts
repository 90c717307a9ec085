import type { Piece, SourceBlock } from '@dateline/wire-import';
import { foldText } from '@dateline/wire-import/matching/fold-text';
import type { ReleasePart } from './list-parts';

/** Letters by which a piece is known again in a part. */
const known = 40;

/**
 * Which part of the release each piece of the source became, in the order of the pieces: both are in
 * reading order, so one walk over each kind finds them.
 */
export function assignBlocks(
  parts: readonly ReleasePart[],
  pieces: readonly Piece[],
  blocks: readonly SourceBlock[],
): string[] {
  const ofKind = new Map<string, { id: string; text: string }[]>();
  for (const { id, kind, text } of parts) {
    ofKind.set(kind, [...(ofKind.get(kind) ?? []), { id, text: foldText(text) }]);
  }
  const places = new Map<string, number>();
  return pieces.map(({ kind, block, start, end }) => {
    const candidates = ofKind.get(kind) ?? [];
    const text = foldText(blocks[block]?.text.slice(start, end) ?? '').slice(0, known);
    const from = places.get(kind) ?? 0;
    const found = candidates.findIndex(
      (part, index) => index >= from && (part.text.includes(text) || text.includes(part.text)),
    );
    const place = found === -1 ? from : found;
    places.set(kind, place);
    return candidates[place]?.id ?? `${kind}-0`;
  });
}
