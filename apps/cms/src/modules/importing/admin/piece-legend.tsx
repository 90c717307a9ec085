import { Flex, Typography } from '@strapi/design-system';
import styled from 'styled-components';
import { pieceKinds, type Piece } from '@dateline/wire-import/imported-release';
import { pieceLook } from './piece-look';

const Swatch = styled.span<{ $hue: string }>`
  display: inline-block;
  width: 0.4rem;
  height: 1.4rem;
  margin-inline-end: 0.6rem;
  vertical-align: text-bottom;
  background: ${({ theme, $hue }) => theme.colors[`${$hue}600` as 'neutral600']};
`;

/** The kinds of pieces that were found, with their colours and how many there are. */
export function PieceLegend({ pieces }: { pieces: readonly Piece[] }) {
  const counts = new Map<string, number>();
  for (const { kind } of pieces) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return (
    <Flex tag="ul" gap={4} wrap="wrap" aria-label="Kinds of pieces that were found">
      {pieceKinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <li key={kind}>
            <Typography variant="pi" textColor="neutral700">
              <Swatch $hue={pieceLook[kind].hue} />
              {pieceLook[kind].label} {counts.get(kind)}
            </Typography>
          </li>
        ))}
    </Flex>
  );
}
