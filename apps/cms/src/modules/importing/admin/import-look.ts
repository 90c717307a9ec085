import styled, { css } from 'styled-components';

/** Both columns scroll by themselves on a wide screen, so that each can show what the other marks. */
export const Columns = styled.div`
  display: grid;
  gap: 2.4rem;
  @media (min-width: 68rem) {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
`;

export const Column = styled.section`
  display: flex;
  flex-direction: column;
  min-width: 0;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
`;

export const ColumnTitle = styled.h2`
  padding: 1.2rem 1.6rem;
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.4rem;
  font-weight: 600;
`;

export const Scroller = styled.div`
  padding: 0.8rem 1.6rem 1.6rem;
  overflow: auto;
  max-height: 70vh;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  @media (min-width: 68rem) {
    max-height: calc(100vh - 14rem);
    min-height: 40rem;
  }
`;

/** The words that were or will be issued are set in serifs, as the public reads them. */
const issuedWords = css`
  font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Liberation Serif', serif;
  font-size: 1.5rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
`;

const marked = css`
  &[data-marked] {
    background: ${({ theme }) => theme.colors.primary100};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary500};
  }
`;

export const BlockRow = styled.div<{ $hue: string }>`
  display: grid;
  grid-template-columns: 12.5rem minmax(0, 1fr);
  gap: 1.2rem;
  align-items: start;
  padding: 0.6rem 0.8rem;
  border-inline-start: 4px solid ${({ theme, $hue }) => theme.colors[`${$hue}600` as 'neutral600']};
  border-radius: 2px;
  & + & {
    margin-block-start: 0.4rem;
  }
  ${marked}
  @media (max-width: 40rem) {
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
`;

export const BlockText = styled.div`
  ${issuedWords}
  white-space: pre-line;
  max-height: 24rem;
  overflow: auto;
  p,
  ul,
  ol {
    margin: 0;
  }
`;

export const PieceText = styled.span<{ $hue: string; $isCut: boolean }>`
  ${({ theme, $hue, $isCut }) =>
    $isCut &&
    css`
      background: ${theme.colors[`${$hue}100` as 'neutral100']};
      border-block-end: 2px solid ${theme.colors[`${$hue}600` as 'neutral600']};
    `}
`;

/** A select that looks like the label that it is until somebody needs it. */
export const KindSelect = styled.select<{ $hue: string; $isUnsure: boolean }>`
  width: 100%;
  padding: 0.3rem 0.4rem;
  border: 1px ${({ $isUnsure }) => ($isUnsure ? 'dashed' : 'solid')}
    ${({ theme, $hue }) => theme.colors[`${$hue}600` as 'neutral600']};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $hue }) => theme.colors[`${$hue}100` as 'neutral100']};
  color: ${({ theme, $hue }) => theme.colors[`${$hue}700` as 'neutral700']};
  font: inherit;
  font-size: 1.2rem;
  font-weight: 600;
  cursor: pointer;
  option {
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

export const Part = styled.div<{ $hue: string }>`
  padding: 0.8rem;
  border-inline-start: 4px solid ${({ theme, $hue }) => theme.colors[`${$hue}600` as 'neutral600']};
  border-radius: 2px;
  ${marked}
`;

export const PartText = styled.div`
  ${issuedWords}
  white-space: pre-line;
  p {
    margin: 0;
  }
  h2,
  h3,
  h4 {
    font-size: 1.7rem;
    font-weight: 700;
  }
  ul,
  ol {
    margin: 0;
    padding-inline-start: 2.4rem;
    list-style: revert;
    white-space: normal;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  blockquote {
    padding-inline-start: 1.6rem;
    border-inline-start: 2px solid ${({ theme }) => theme.colors.neutral300};
  }
  table {
    width: 100%;
    border-collapse: collapse;
    border-block: 1px solid ${({ theme }) => theme.colors.neutral800};
    font-family:
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Liberation Sans',
      sans-serif;
    font-size: 1.3rem;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: normal;
  }
  th,
  td {
    padding: 0.4rem 0.8rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: end;
    vertical-align: top;
    overflow-wrap: normal;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
  }
  th:first-child,
  td:first-child {
    text-align: start;
  }
`;

export const TableScroller = styled.div`
  overflow-x: auto;
`;

export const Headline = styled.div`
  ${issuedWords}
  font-size: 2.2rem;
  font-weight: 700;
  line-height: 1.25;
`;
