import { Box, Button, Typography, type ButtonProps } from '@strapi/design-system';
import type { ActWords, ShownAct } from './act-words';

interface ActButtonProps {
  act: ShownAct;
  words: ActWords;
  isFirst: boolean;
  isBlocked: boolean;
  refusal: string | null;
  onPress: () => void;
}

/** The button of one act, with the reason below it where it cannot be done. */
export function ActButton({ act, words, isFirst, isBlocked, refusal, onPress }: ActButtonProps) {
  const hint = `dateline-act-${act}`;
  const isRefused = refusal !== null;
  return (
    <Box width="100%">
      <Button
        fullWidth
        variant={toVariant(words, isFirst && !isRefused)}
        disabled={isBlocked || isRefused}
        onClick={onPress}
        aria-describedby={isRefused ? hint : undefined}
      >
        {words.label}
      </Button>
      {isRefused && (
        <Box paddingTop={1} id={hint}>
          <Typography variant="pi" textColor="neutral600">
            {refusal}
          </Typography>
        </Box>
      )}
    </Box>
  );
}

function toVariant({ isDangerous }: ActWords, isNext: boolean): ButtonProps['variant'] {
  if (isDangerous) return 'danger-light';
  return isNext ? 'default' : 'tertiary';
}
