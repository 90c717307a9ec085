import { Button, Menu } from '@strapi/design-system';
import { css, styled } from 'styled-components';

const look = css`
  height: auto;
  padding: 0.5rem 0.6rem;
  border-color: transparent;

  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary200};
    color: ${({ theme }) => theme.colors.primary700};
  }
  &&[aria-disabled='true'] {
    background: transparent;
    border-color: transparent;
    color: ${({ theme }) => theme.colors.neutral400};
  }
  @media (pointer: coarse) {
    padding: 1.1rem;
  }
`;

/** A button of the toolbar that is a word. */
export const TextKey = styled<typeof Button>(Button)`
  ${look}
`;

/** A word that opens a menu. */
export const MenuKey = styled(Menu.Trigger)`
  ${look}
`;
