import { Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { Stage } from '@dateline/release';
import { toWay, type WayStep } from './to-way';

const bars: Record<WayStep['place'], string> = {
  behind: 'primary500',
  here: 'primary600',
  ahead: 'neutral200',
};

/**
 * The way from draft to issue, as bars. The step where the release stands has its name below it; the
 * others are too narrow for theirs and tell it to screen readers and to who points at them.
 */
export function StageWay({ stage, isPublic }: { stage: Stage; isPublic: boolean }) {
  return (
    <Flex tag="ol" gap={1} width="100%" alignItems="stretch" aria-label="Way of the release">
      {toWay(stage, isPublic).map(({ stage: step, label, place }) => (
        <Box
          key={step}
          tag="li"
          flex={place === 'here' ? '0 0 auto' : '1 1 0'}
          title={label}
          aria-current={place === 'here' ? 'step' : undefined}
        >
          <Box background={bars[place]} height="4px" hasRadius marginBottom={1} />
          {place === 'here' ? (
            <Typography variant="pi" lineHeight={1.2} fontWeight="bold" textColor="neutral800">
              {label}
            </Typography>
          ) : (
            <VisuallyHidden>{label}</VisuallyHidden>
          )}
        </Box>
      ))}
    </Flex>
  );
}
