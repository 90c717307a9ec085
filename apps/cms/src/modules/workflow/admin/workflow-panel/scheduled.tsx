import { Box, Typography } from '@strapi/design-system';
import { describeWait } from '../../../../platform/admin/describe-wait';
import { InstantText } from '../../../../platform/admin/instant-text';
import { useNow } from '../../../../platform/admin/use-now';

interface ScheduledProps {
  scheduledFor: string;
  /** IANA; the company's. */
  timeZone: string | undefined;
}

/** The instant of issue on the company's clock, and how long it is until then. */
export function Scheduled({ scheduledFor, timeZone }: ScheduledProps) {
  const left = Date.parse(scheduledFor) - useNow(1_000);
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3}>
      <Typography tag="h3" variant="pi" textColor="warning700">
        Issued by itself
      </Typography>
      <Typography tag="p" fontWeight="bold">
        <InstantText instant={scheduledFor} timeZone={timeZone} />
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral700" role="timer">
        {left > 0 ? describeWait(left) : 'It is being issued now.'}
      </Typography>
    </Box>
  );
}
