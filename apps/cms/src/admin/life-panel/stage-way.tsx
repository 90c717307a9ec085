import { Box, Flex, Typography } from '@strapi/design-system';
import type { Stage } from '@dateline/release';
import { toWay, type WayStep } from './to-way';

const bars: Record<WayStep['place'], string> = {
  behind: 'primary500',
  here: 'primary600',
  ahead: 'neutral200',
};

/** The way from draft to issue, as bars with the name of each step below. */
export function StageWay({ stage, isPublic }: { stage: Stage; isPublic: boolean }) {
  return (
    <Flex tag="ol" gap={1} width="100%" alignItems="stretch" aria-label="Way of the release">
      {toWay(stage, isPublic).map(({ stage: step, label, place }) => (
        <Box key={step} tag="li" flex="1" aria-current={place === 'here' ? 'step' : undefined}>
          <Box background={bars[place]} height="4px" hasRadius marginBottom={1} />
          <Typography
            variant="pi"
            lineHeight={1.2}
            fontSize="1rem"
            fontWeight={place === 'here' ? 'bold' : 'regular'}
            textColor={place === 'here' ? 'neutral800' : 'neutral600'}
          >
            {label}
          </Typography>
        </Box>
      ))}
    </Flex>
  );
}
