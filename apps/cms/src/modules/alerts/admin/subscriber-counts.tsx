import { Flex, Typography } from '@strapi/design-system';
import type { AlertStatus } from '@dateline/contract';
import { toNumber } from './describe-sending';

/** How many get alerts, of which companies. Nobody is named. */
export function SubscriberCounts({ status }: { status: AlertStatus }) {
  const { confirmed, pending, suspended, companies } = status;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex tag="dl" gap={8} wrap="wrap" alignItems="flex-start">
        <Count label="Confirmed" count={confirmed} hint="get alerts" />
        <Count label="Not confirmed" count={pending} hint="are deleted after 48 hours" />
        <Count label="Suspended" count={suspended} hint="their mail came back" />
      </Flex>
      {companies.length > 0 && (
        <Typography variant="pi" textColor="neutral700">
          {companies
            .map(({ name, confirmed: count }) => `${name ?? 'All companies'}: ${toNumber(count)}`)
            .join(' · ')}
        </Typography>
      )}
    </Flex>
  );
}

function Count({ label, count, hint }: { label: string; count: number; hint: string }) {
  return (
    <Flex direction="column" alignItems="flex-start">
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" variant="alpha">
        {toNumber(count)}
      </Typography>
      <Typography tag="dd" variant="pi" textColor="neutral600">
        {hint}
      </Typography>
    </Flex>
  );
}
