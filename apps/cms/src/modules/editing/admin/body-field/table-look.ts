import { css } from 'styled-components';

/** Tables as on the public page: figures flush right, hairlines, the wide ones scroll. */
export const tableLook = css`
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
  /* The first cell of a row below a high one stands in the second column. */
  tr:has(> :first-child:not([rowspan='1'])) + tr > :first-child {
    text-align: end;
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
`;
