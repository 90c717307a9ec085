import { Box, Typography } from '@strapi/design-system';
import { describeInstantEverywhere } from '@dateline/release/schedule/describe-instant-everywhere';
import { describeWait } from '../../../../../platform/admin/describe-wait';

interface InstantEverywhereProps {
  instant: string;
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
}

/** The chosen instant on the clocks of the company, New York and UTC. */
export function InstantEverywhere({ instant, timeZone, now }: InstantEverywhereProps) {
  const seconds = instant.slice(16, 19);
  return (
    <Box background="neutral100" hasRadius padding={3}>
      <table aria-live="polite" style={{ width: '100%' }}>
        <tbody>
          {describeInstantEverywhere(instant, timeZone).map((place) => (
            <tr key={place.timeZone}>
              <Typography tag="th" scope="row" variant="pi" textColor="neutral600" textAlign="left">
                {toPlaceName(place.timeZone)}
              </Typography>
              <Typography tag="td" fontWeight={place.timeZone === timeZone ? 'bold' : 'regular'}>
                {place.weekday}, {place.day}, {place.time}
                {seconds === ':00' ? '' : seconds} {place.zone}
              </Typography>
            </tr>
          ))}
        </tbody>
      </table>
      <Box paddingTop={2}>
        <Typography variant="pi" textColor="neutral600">
          {describeWait(Date.parse(instant) - now)}
        </Typography>
      </Box>
    </Box>
  );
}

/** For example `New York`. */
function toPlaceName(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
