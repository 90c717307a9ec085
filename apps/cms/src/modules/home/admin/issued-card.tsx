import { Typography } from '@strapi/design-system';
import type { IssuedRelease } from '@dateline/contract';
import { InstantText } from '../../../platform/admin/instant-text';
import { StageBadge } from '../../../platform/admin/stage-badge';
import {
  describeEdition,
  describeLateness,
} from '../../workflow/admin/workflow-panel/describe-edition';
import { describeReceipts } from './describe-receipts';
import { HomeCard } from './home-card';
import { ReleaseLine } from './release-line';
import { useHome } from './use-home';

/** What went out last, and what anonymous visitors were then shown. */
export function IssuedCard() {
  const { data, error } = useHome();
  return (
    <HomeCard
      list={data?.issued}
      error={error}
      empty="Nothing has been issued from here yet. An approved release can be issued at once, or scheduled."
    >
      {(release) => (
        <IssuedLine
          key={release.documentId + release.language + release.edition.number}
          release={release}
        />
      )}
    </HomeCard>
  );
}

const colours = { success: 'success700', danger: 'danger600', neutral: 'neutral600' } as const;

function IssuedLine({ release }: { release: IssuedRelease }) {
  const { edition, company, receipts } = release;
  const { tone, words } = describeReceipts(receipts);
  const lateness = describeLateness(edition.lateness);
  return (
    <ReleaseLine release={release} state={<StageBadge stage={release.stage} />}>
      <Typography tag="p" variant="pi" textColor="neutral800">
        {describeEdition(edition)} ·{' '}
        <InstantText instant={edition.issuedAt} timeZone={company?.timeZone ?? 'UTC'} />
      </Typography>
      <Typography tag="p" variant="pi" textColor={colours[tone]}>
        {words}
      </Typography>
      {lateness !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {lateness}
        </Typography>
      )}
    </ReleaseLine>
  );
}
