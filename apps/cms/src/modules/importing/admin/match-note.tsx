import { Typography } from '@strapi/design-system';
import styled from 'styled-components';
import type { TextMatch } from '@dateline/wire-import/matching/create-text-matcher';

const notes = {
  same: { hue: 'success', words: 'Same as in the library' },
  near: { hue: 'warning', words: 'Differs from the library' },
  none: { hue: 'neutral', words: 'New' },
} as const;

const Frame = styled.span<{ $hue: string }>`
  padding: 0.2rem 0.8rem;
  border: 1px solid ${({ theme, $hue }) => theme.colors[`${$hue}600` as 'neutral600']};
  border-radius: 1rem;
`;

/** What the library knows of a text or a contact. */
export function MatchNote({ match }: { match: TextMatch }) {
  const { hue, words } = notes[match.kind];
  return (
    <Frame $hue={hue}>
      <Typography variant="pi" textColor={`${hue}700`}>
        {words}
      </Typography>
    </Frame>
  );
}
