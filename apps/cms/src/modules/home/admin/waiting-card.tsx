import { Badge, Typography } from '@strapi/design-system';
import type { WaitingRelease } from '@dateline/contract';
import { InstantText } from '../../../platform/admin/instant-text';
import { HomeCard } from './home-card';
import { ReleaseLine } from './release-line';
import { toMinute } from './to-minute';
import { useHome } from './use-home';

/** What this account may approve now. */
export function WaitingCard() {
  const { data, error } = useHome();
  return (
    <HomeCard
      list={data?.waiting}
      error={error}
      empty="Nothing waits for your approval. What you changed last yourself waits for somebody else."
    >
      {(release) => <WaitingLine key={release.documentId + release.language} release={release} />}
    </HomeCard>
  );
}

function WaitingLine({ release }: { release: WaitingRelease }) {
  const { lastEditors, requestedAt, approvalsGiven, approvalsNeeded, company } = release;
  return (
    <ReleaseLine
      release={release}
      state={
        <Badge variant="secondary">
          {approvalsGiven} of {approvalsNeeded} given
        </Badge>
      }
    >
      {requestedAt !== null && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          Asked for{' '}
          <InstantText instant={toMinute(requestedAt)} timeZone={company?.timeZone ?? 'UTC'} />
        </Typography>
      )}
      {lastEditors.length > 0 && (
        <Typography
          tag="p"
          variant="pi"
          textColor="neutral600"
          style={{ overflowWrap: 'anywhere' }}
        >
          Changed by {lastEditors.join(', ')} since it was last approved
        </Typography>
      )}
    </ReleaseLine>
  );
}
