import { Box, Button, Typography, type ButtonProps } from '@strapi/design-system';
import type { TransitionWords, ShownTransition } from './transition-words';

interface TransitionButtonProps {
  transition: ShownTransition;
  words: TransitionWords;
  isFirst: boolean;
  isBlocked: boolean;
  refusal: string | null;
  onPress: () => void;
}

/** The button of one transition, with the reason below it where it cannot be done. */
export function TransitionButton({
  transition,
  words,
  isFirst,
  isBlocked,
  refusal,
  onPress,
}: TransitionButtonProps) {
  const hint = `dateline-act-${transition}`;
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

function toVariant({ isDangerous }: TransitionWords, isNext: boolean): ButtonProps['variant'] {
  if (isDangerous) return 'danger-light';
  return isNext ? 'default' : 'tertiary';
}
