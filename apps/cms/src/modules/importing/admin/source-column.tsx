import { memo, useMemo } from 'react';
import type { Piece, PieceKind, SourceDocument } from '@dateline/wire-import';
import { Column, ColumnTitle, Scroller } from './import-look';
import { SourceBlockRow } from './source-block-row';

interface SourceColumnProps {
  source: SourceDocument;
  pieces: readonly Piece[];
  /** For each piece, the part of the release that it became. */
  partIds: readonly string[];
  corrections: ReadonlyMap<number, PieceKind>;
  onCorrect: (block: number, kind: PieceKind | null) => void;
}

/** The original as it came, block by block, with what each was taken for. */
export const SourceColumn = memo(function SourceColumn(props: SourceColumnProps) {
  const { source, pieces, partIds, corrections, onCorrect } = props;
  const ofBlocks = useMemo(() => {
    const found = source.blocks.map((): { pieces: Piece[]; partIds: string[] } => ({
      pieces: [],
      partIds: [],
    }));
    pieces.forEach((piece, index) => {
      found[piece.block]?.pieces.push(piece);
      found[piece.block]?.partIds.push(partIds[index] ?? '');
    });
    return found;
  }, [source, pieces, partIds]);
  return (
    <Column data-side="source" aria-labelledby="import-source-title">
      <ColumnTitle id="import-source-title">As it came</ColumnTitle>
      <Scroller tabIndex={0} role="group" aria-labelledby="import-source-title">
        {source.blocks.map((block, index) => (
          <SourceBlockRow
            key={index}
            index={index}
            block={block}
            pieces={ofBlocks[index]?.pieces ?? []}
            partIds={[...new Set(ofBlocks[index]?.partIds)].join(' ')}
            corrected={corrections.get(index) ?? null}
            onCorrect={onCorrect}
          />
        ))}
      </Scroller>
    </Column>
  );
});
