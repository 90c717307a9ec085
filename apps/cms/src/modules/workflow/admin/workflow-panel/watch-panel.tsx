import { Box, Flex, Typography } from '@strapi/design-system';
import type { WatchAnswer } from '@dateline/contract';
import { AdminNote } from '../../../../platform/admin/admin-note';
import { InstantText } from '../../../../platform/admin/instant-text';

interface WatchPanelProps {
  watch: WatchAnswer;
  timeZone: string | undefined;
}

/** What the newsroom found as it tried, as an anonymous visitor, to see a release under embargo. */
export function WatchPanel({ watch, timeZone }: WatchPanelProps) {
  const { at, tried, findings } = watch;
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {findings.length > 0 ? (
        <AdminNote tone="danger" isAlert>
          <strong>No-go: something of this release can be seen from outside.</strong>
          <ul>
            {findings.map(({ url, saw }) => (
              <Box tag="li" key={`${url} ${saw}`} paddingTop={2}>
                <code style={{ overflowWrap: 'anywhere' }}>{url}</code>: {saw}
              </Box>
            ))}
          </ul>
        </AdminNote>
      ) : (
        <Typography textColor="success700">Nothing of it can be seen from outside.</Typography>
      )}
      <Typography variant="pi" textColor="neutral600">
        Tried {tried.toLocaleString('en')} addresses as an anonymous visitor, last{' '}
        <InstantText instant={at} timeZone={timeZone} />.
      </Typography>
    </Flex>
  );
}
