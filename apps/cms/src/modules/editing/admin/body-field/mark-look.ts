import { css } from 'styled-components';

/** What the editor draws over the text without changing it: findings, spaces that do not break. */
export const markLook = css`
  .finding-line {
    text-decoration: underline wavy 1px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.25em;
  }
  .finding-error {
    text-decoration-color: ${({ theme }) => theme.colors.danger500};
    text-decoration-thickness: 1.5px;
  }
  .finding-warning {
    text-decoration-color: ${({ theme }) => theme.colors.warning500};
  }
  .finding-note {
    text-decoration-color: ${({ theme }) => theme.colors.primary500};
    text-decoration-style: dotted;
  }
  /* A line below a table would go on below all of its words. */
  .finding-line:is(.body-table, tr, th, td, figure) {
    outline: 1px dashed ${({ theme }) => theme.colors.warning500};
    outline-offset: -1px;
    text-decoration: none;
  }
  .finding-error:is(.body-table, tr, th, td, figure) {
    outline-color: ${({ theme }) => theme.colors.danger500};
  }
  .finding-note:is(.body-table, tr, th, td, figure) {
    outline-color: ${({ theme }) => theme.colors.primary500};
  }

  .no-break-space {
    background: radial-gradient(
      circle at 50% 58%,
      ${({ theme }) => theme.colors.neutral400} 1.2px,
      transparent 1.7px
    );
  }
`;
