import { styled } from 'styled-components';

/** The page that is written on: the public page's type and tables, in the panel's colours. */
export const BodySurface = styled.div`
  .ProseMirror {
    position: relative;
    box-sizing: border-box;
    min-height: 32rem;
    padding: ${({ theme }) => `${theme.spaces[6]} ${theme.spaces[5]}`};
    outline: none;
    color: ${({ theme }) => theme.colors.neutral800};
    font:
      400 1.8rem/1.65 'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'Liberation Serif',
      Georgia,
      serif;
    overflow-wrap: break-word;
    white-space: break-spaces;
  }
  .ProseMirror[contenteditable='false'] {
    background: ${({ theme }) => theme.colors.neutral100};
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: not-allowed;
  }
  .ProseMirror > * {
    max-width: 66ch;
    margin-inline: auto;
  }
  .ProseMirror > :first-child {
    margin-block-start: 0;
  }

  p {
    margin: 0 0 1.6rem;
  }
  h2,
  h3,
  h4 {
    margin: 3.2rem 0 0.8rem;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.012em;
  }
  h2 {
    font-size: 2.4rem;
  }
  h3 {
    font-size: 2rem;
  }
  h4 {
    font-size: 1.8rem;
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  sup,
  sub {
    font-size: 0.72em;
    line-height: 0;
  }
  sup {
    vertical-align: super;
  }
  sub {
    vertical-align: sub;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  ul,
  ol {
    margin-block: 0 1.6rem;
    padding-inline-start: 2.8rem;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  li > p {
    margin-block-end: 0.4rem;
  }
  li > :is(ul, ol) {
    margin-block-end: 0.4rem;
  }
  blockquote {
    margin-block: 2.4rem;
    padding-inline-start: 2.4rem;
    border-inline-start: 3px solid ${({ theme }) => theme.colors.primary600};
  }
  blockquote > p {
    margin-block-end: 0.8rem;
  }

  .body-table {
    margin-block: 2.4rem;
    border-block: 1px solid ${({ theme }) => theme.colors.neutral800};
    overflow-x: auto;
  }
  table {
    width: 100%;
    min-width: 34rem;
    border-collapse: collapse;
    font:
      400 1.5rem/1.4 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Liberation Sans',
      sans-serif;
    font-variant-numeric: tabular-nums lining-nums;
  }
  th,
  td {
    position: relative;
    min-width: 4rem;
    padding: 0.6rem 0.9rem;
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: end;
    vertical-align: top;
  }
  tr:first-child > * {
    border-block-start: 0;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0.2rem;
    text-align: start;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    vertical-align: bottom;
  }
  :is(th, td) > * {
    margin: 0;
  }
  .selectedCell::after {
    content: '';
    position: absolute;
    inset: 0;
    background: ${({ theme }) => theme.colors.primary600};
    opacity: 0.16;
    pointer-events: none;
  }

  .body-picture {
    margin-block: 2.4rem;
    padding: ${({ theme }) => theme.spaces[3]};
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    font:
      400 1.4rem/1.4 system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Liberation Sans',
      sans-serif;
  }
  .body-picture-frame {
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: default;
  }
  .body-picture img {
    display: block;
    max-width: 100%;
    max-height: 42rem;
    margin-inline: auto;
  }
  .body-picture label {
    display: grid;
    grid-template-columns: 9rem 1fr;
    align-items: center;
    margin-block-start: ${({ theme }) => theme.spaces[2]};
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
  }
  .body-picture input {
    min-width: 0;
    padding: 0.6rem 1rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
  }
  .body-picture input::placeholder {
    color: ${({ theme }) => theme.colors.neutral500};
  }
  .body-picture button {
    margin-block-start: ${({ theme }) => theme.spaces[2]};
    padding: 0.4rem 0;
    border: 0;
    background: none;
    color: ${({ theme }) => theme.colors.danger600};
    font-size: 1.3rem;
    cursor: pointer;
  }
  .body-picture :is(input, button):focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  .ProseMirror-selectednode {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  .ProseMirror-gapcursor {
    display: none;
    position: absolute;
    pointer-events: none;
  }
  .ProseMirror-gapcursor::after {
    content: '';
    display: block;
    position: absolute;
    top: -2px;
    width: 2rem;
    border-block-start: 1px solid currentColor;
  }
  .ProseMirror-focused .ProseMirror-gapcursor {
    display: block;
  }
  .ProseMirror-hideselection *::selection {
    background: transparent;
  }

  @media (max-width: 520px) {
    .ProseMirror {
      padding: ${({ theme }) => theme.spaces[4]};
      font-size: 1.7rem;
    }
    .body-picture label {
      grid-template-columns: 1fr;
    }
  }
`;
