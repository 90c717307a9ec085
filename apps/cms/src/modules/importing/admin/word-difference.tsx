import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import styled from 'styled-components';
import { foldSameRuns } from '@dateline/release/difference/fold-same-runs';
import { toTextRuns } from '@dateline/release/difference/to-text-runs';
import { PartText } from './import-look';

interface WordDifferenceProps {
  /** As the library has it. */
  before: string;
  /** As the text has it. */
  after: string;
  language: string;
}

const Removed = styled.del`
  background: ${({ theme }) => theme.colors.danger100};
  color: ${({ theme }) => theme.colors.danger700};
  text-decoration: line-through;
`;

const Added = styled.ins`
  background: ${({ theme }) => theme.colors.success100};
  color: ${({ theme }) => theme.colors.success700};
  text-decoration: underline;
`;

/** Word by word, how the text differs from the library's. */
export function WordDifference({ before, after, language }: WordDifferenceProps) {
  const runs = useMemo(
    () => foldSameRuns(toTextRuns(before, after, language)),
    [before, after, language],
  );
  return (
    <div>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <Removed>Struck out</Removed> is what the library says, <Added>underlined</Added> what this
        text says instead.
      </Typography>
      <PartText>
        {runs.map(({ kind, text }, index) => {
          if (kind === 'removed') return <Removed key={index}>{text}</Removed>;
          if (kind === 'added') return <Added key={index}>{text}</Added>;
          return <span key={index}>{kind === 'omitted' ? ' … ' : text}</span>;
        })}
      </PartText>
    </div>
  );
}
