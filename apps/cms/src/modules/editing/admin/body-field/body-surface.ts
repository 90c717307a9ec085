import { styled } from 'styled-components';
import { markLook } from './mark-look';
import { pictureLook } from './picture-look';
import { tableLook } from './table-look';

/** The page that is written on: the public page's type and tables, in the panel's colours. */
export const BodySurface = styled.div`
  /* On a small screen Strapi's panel scrolls as a whole, and nothing in it can stick to the top:
     there the text scrolls by itself below its toolbar. */
  max-height: 58dvh;
  overflow-y: auto;

  ${({ theme }) => theme.breakpoints.large} {
    max-height: none;
    overflow-y: visible;
  }

  .ProseMirror {
    position: relative;
    box-sizing: border-box;
    min-height: 24rem;
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

  ${tableLook}
  ${pictureLook}
  ${markLook}

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
  }
`;
