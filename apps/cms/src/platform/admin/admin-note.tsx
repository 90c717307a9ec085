import { Box, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface AdminNoteProps {
  tone: 'danger' | 'warning' | 'quiet';
  children: ReactNode;
  /** Read out at once, for what comes up while somebody works. */
  isAlert?: boolean;
}

const tones = {
  danger: { background: 'danger100', borderColor: 'danger200', text: 'danger700' },
  warning: { background: 'warning100', borderColor: 'warning200', text: 'warning700' },
  quiet: { background: 'neutral100', borderColor: 'neutral150', text: 'neutral700' },
} as const;

/** A framed sentence in a panel or a dialog. */
export function AdminNote({ tone, children, isAlert = false }: AdminNoteProps) {
  const { background, borderColor, text } = tones[tone];
  return (
    <Box
      background={background}
      borderColor={borderColor}
      hasRadius
      padding={3}
      role={isAlert ? 'alert' : undefined}
    >
      <Typography tag="div" variant="pi" textColor={text}>
        {children}
      </Typography>
    </Box>
  );
}
