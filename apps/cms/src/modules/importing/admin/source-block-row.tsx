import { memo } from 'react';
import type { SourceBlock } from '@dateline/wire-import';
import { pieceKinds, type Piece, type PieceKind } from '@dateline/wire-import/imported-release';
import { toSafeHtml } from './to-safe-html';
import { BlockRow, BlockText, KindSelect, PartText, PieceText, TableScroller } from './import-look';
import { leastSure, pieceLook } from './piece-look';

interface SourceBlockRowProps {
  index: number;
  block: SourceBlock;
  pieces: readonly Piece[];
  /** The parts that it became, by their ids, with spaces between. */
  partIds: string;
  corrected: PieceKind | null;
  onCorrect: (block: number, kind: PieceKind | null) => void;
}

const asRead = 'as-read';

/** One block of the original: its words, what it was taken for, and the menu to say otherwise. */
export const SourceBlockRow = memo(function SourceBlockRow(props: SourceBlockRowProps) {
  const { index, block, pieces, partIds, corrected, onCorrect } = props;
  const kinds = [...new Set(pieces.map(({ kind }) => kind))];
  const [first = 'unplaced'] = kinds;
  const isUnsure = corrected === null && pieces.some(({ confidence }) => confidence < leastSure);
  const { hue } = pieceLook[first];
  const read = kinds.map((kind) => pieceLook[kind].label).join(' + ');
  const words = block.text.slice(0, 60);
  return (
    <BlockRow $hue={hue} data-parts={partIds}>
      <KindSelect
        $hue={hue}
        $isUnsure={isUnsure}
        aria-label={`Kind of “${words}”`}
        title={isUnsure ? 'The reader was not sure: look whether this is right.' : undefined}
        value={corrected ?? asRead}
        onChange={({ target }) =>
          onCorrect(index, target.value === asRead ? null : (target.value as PieceKind))
        }
      >
        <option value={asRead}>
          {corrected === null ? `${read}${isUnsure ? ' ?' : ''}` : 'As it was read'}
        </option>
        {pieceKinds.map((kind) => (
          <option key={kind} value={kind}>
            {pieceLook[kind].label}
          </option>
        ))}
      </KindSelect>
      {block.table === null ? (
        <BlockText as={block.kind === 'heading' ? 'h3' : 'div'}>
          {block.kind === 'listItem' && (block.ordinal === null ? '• ' : `${block.ordinal}. `)}
          {pieces.map(({ kind, start, end }) => (
            <PieceText
              key={start}
              $hue={pieceLook[kind].hue}
              $isCut={kinds.length > 1 && kind !== 'body'}
            >
              {block.text.slice(start, end)}
            </PieceText>
          ))}
        </BlockText>
      ) : (
        <TableScroller>
          <PartText
            dangerouslySetInnerHTML={{
              __html: toSafeHtml({ type: 'doc', content: [block.table] }),
            }}
          />
        </TableScroller>
      )}
    </BlockRow>
  );
});
