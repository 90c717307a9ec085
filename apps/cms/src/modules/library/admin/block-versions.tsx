import { Box, Typography } from '@strapi/design-system';
import type { BlockAnswer } from '@dateline/contract';
import { InstantText } from '../../../platform/admin/instant-text';

/** Every version of a block with its author and text, the newest first. */
export function BlockVersions({ versions }: Pick<BlockAnswer, 'versions'>) {
  const newestFirst = versions.toSorted((a, b) => b.number - a.number);
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        Versions
      </Typography>
      {newestFirst.map(({ number, at, actor, text }) => (
        <Box key={number} tag="details" paddingTop={2}>
          <Typography tag="summary" variant="pi" style={{ cursor: 'pointer' }}>
            <strong>Version {number}</strong> · <InstantText instant={at} />
            <br />
            {actor}
          </Typography>
          <Box background="neutral100" hasRadius padding={3} marginTop={1}>
            <Typography variant="pi" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {text}
            </Typography>
          </Box>
        </Box>
      ))}
    </Box>
  );
}
