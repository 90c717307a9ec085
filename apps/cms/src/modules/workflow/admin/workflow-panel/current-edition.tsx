import { Flex, Link, Typography } from '@strapi/design-system';
import type { CurrentEditionAnswer } from '@dateline/contract';
import { InstantText } from '../../../../platform/admin/instant-text';
import { describeEdition, describeLateness } from './describe-edition';
import { Fingerprint } from './fingerprint';

interface CurrentEditionProps {
  edition: CurrentEditionAnswer;
  timeZone: string | undefined;
}

/** The edition that the public reads now. */
export function CurrentEdition({ edition, timeZone }: CurrentEditionProps) {
  const lateness = describeLateness(edition.lateness);
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        {describeEdition(edition)}
      </Typography>
      <Typography variant="pi" textColor="neutral700">
        {edition.kind === 'archive' && 'Issued elsewhere on '}
        <InstantText instant={edition.issuedAt} timeZone={timeZone} />
      </Typography>
      {lateness !== null && (
        <Typography variant="pi" textColor="neutral600">
          {lateness}
        </Typography>
      )}
      <Fingerprint hash={edition.contentHash} />
      <Link href={edition.url} isExternal>
        Read what the public reads
      </Link>
    </Flex>
  );
}
