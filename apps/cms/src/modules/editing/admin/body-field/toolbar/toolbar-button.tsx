import { IconButton, Tooltip } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { isApple } from './is-apple';
import { toShortcut } from './to-shortcut';

export interface ToolbarButtonProps {
  label: string;
  /** For example `Mod+B`. */
  shortcut?: string;
  /** For what is on or off; left out for what is only done. */
  isPressed?: boolean;
  isDisabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A button of the toolbar: its name for everyone, its shortcut in the tooltip. */
export function ToolbarButton(props: ToolbarButtonProps) {
  const { label, isPressed, isDisabled = false, onClick, children } = props;
  const shortcut = props.shortcut === undefined ? null : toShortcut(props.shortcut, isApple);
  return (
    <Tooltip label={shortcut === null ? label : `${label} (${shortcut.label})`}>
      <Key
        label={label}
        variant="ghost"
        withTooltip={false}
        disabled={isDisabled}
        aria-pressed={isPressed}
        aria-keyshortcuts={shortcut?.keys}
        onClick={onClick}
      >
        {children}
      </Key>
    </Tooltip>
  );
}

const Key = styled<typeof IconButton>(IconButton)`
  padding: 0.5rem;
  border-color: transparent;
  color: ${({ theme }) => theme.colors.neutral700};

  @media (pointer: coarse) {
    padding: 1.1rem;
  }

  && svg {
    fill: currentColor;
  }
  && svg[fill='none'] {
    fill: none;
  }
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary200};
    color: ${({ theme }) => theme.colors.primary700};
  }
  &&[aria-disabled='true'] {
    background: transparent;
    border-color: transparent;
    color: ${({ theme }) => theme.colors.neutral300};
  }
`;
