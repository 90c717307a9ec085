import { css } from 'styled-components';

/** A picture with the inputs for its description and caption. */
export const pictureLook = css`
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

  @media (max-width: 520px) {
    .body-picture label {
      grid-template-columns: 1fr;
    }
  }
`;
