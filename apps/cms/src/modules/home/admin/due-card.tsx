import { Badge, Typography } from '@strapi/design-system';
import type { DueRelease } from '@dateline/contract';
import { InstantText } from '../../../platform/admin/instant-text';
import { useNow } from '../../../platform/admin/use-now';
import { describeDue } from './describe-due';
import { HomeCard } from './home-card';
import { ReleaseLine } from './release-line';
import { useHome } from './use-home';

/** What is issued next by itself, counted down by the newsroom's clock. */
export function DueCard() {
  const { data, error, fulfilledTimeStamp = 0 } = useHome();
  const ownNow = useNow(1_000);
  const now = data === undefined ? ownNow : ownNow + Date.parse(data.now) - fulfilledTimeStamp;
  return (
    <HomeCard
      list={data?.due}
      error={error}
      empty="Nothing is scheduled. Once a release is approved, its page offers to schedule it."
    >
      {(release) => (
        <DueLine key={release.documentId + release.language} release={release} now={now} />
      )}
    </HomeCard>
  );
}

function DueLine({ release, now }: { release: DueRelease; now: number }) {
  const { scheduledFor, company, seenOutside } = release;
  const { words, isOverdue } = describeDue(Date.parse(scheduledFor) - now);
  return (
    <ReleaseLine
      release={release}
      state={
        <>
          <Typography
            role="timer"
            fontWeight="bold"
            textColor={isOverdue ? 'danger600' : 'neutral800'}
            style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
          >
            {words}
          </Typography>
          {seenOutside !== null && seenOutside > 0 && <Badge variant="danger">No-go</Badge>}
        </>
      }
    >
      <Typography tag="p" variant="pi" textColor="neutral800">
        <InstantText instant={scheduledFor} timeZone={company?.timeZone ?? 'UTC'} />
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        <InstantText instant={scheduledFor} timeZone="UTC" />
      </Typography>
      {isOverdue && (
        <Typography tag="p" variant="pi" textColor="danger600">
          It should be public by now: open it, and tell whoever runs the newsroom.
        </Typography>
      )}
      {seenOutside !== null && seenOutside > 0 && (
        <Typography tag="p" variant="pi" textColor="danger600">
          Something of it can be seen from outside: open it to see where.
        </Typography>
      )}
    </ReleaseLine>
  );
}
