import { Badge, Typography } from '@strapi/design-system';
import type { FindingCounts, OpenRelease } from '@dateline/contract';
import { InstantText } from '../../../platform/admin/instant-text';
import { stageWords } from '../../../platform/admin/stage-words';
import { useCountOpenFindingsQuery } from './home-api';
import { HomeCard } from './home-card';
import { listWithFindings } from './list-with-findings';
import { ReleaseLine } from './release-line';
import { toMinute } from './to-minute';
import { useHome } from './use-home';

const none: OpenRelease[] = [];

/** Which of the releases that were changed last still have errors or warnings. */
export function FindingsCard() {
  const { data, error } = useHome();
  const open = data?.open.entries ?? none;
  const versions = open.map(({ documentId, language }) => ({ documentId, language }));
  const counts = useCountOpenFindingsQuery(versions, { skip: versions.length === 0 });
  const isCounted = data !== undefined && (versions.length === 0 || counts.data !== undefined);
  const found = isCounted ? listWithFindings(open, counts.data ?? {}) : undefined;
  return (
    <HomeCard
      list={found && { entries: found, total: found.length }}
      error={error ?? counts.error}
      empty={
        open.length === 0
          ? 'No release is being written. Create one, or import a text.'
          : 'The releases that were changed last have no errors and no warnings.'
      }
    >
      {({ release, found: counted }) => (
        <FindingsLine
          key={release.documentId + release.language}
          release={release}
          counts={counted}
        />
      )}
    </HomeCard>
  );
}

function FindingsLine({ release, counts }: { release: OpenRelease; counts: FindingCounts }) {
  return (
    <ReleaseLine
      release={release}
      state={
        <>
          {counts.errors > 0 && <Badge variant="danger">{count(counts.errors, 'error')}</Badge>}
          {counts.warnings > 0 && (
            <Badge variant="warning">{count(counts.warnings, 'warning')}</Badge>
          )}
        </>
      }
    >
      <Typography tag="p" variant="pi" textColor="neutral600">
        {stageWords[release.stage]} · changed{' '}
        <InstantText
          instant={toMinute(release.changedAt)}
          timeZone={release.company?.timeZone ?? 'UTC'}
        />
      </Typography>
    </ReleaseLine>
  );
}

function count(findings: number, word: string): string {
  return `${findings} ${word}${findings === 1 ? '' : 's'}`;
}
