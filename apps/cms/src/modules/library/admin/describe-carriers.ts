import type { Stage } from '@dateline/release';
import type { BlockAnswer } from '@dateline/contract';

type Carrier = Pick<BlockAnswer['carriers'][number], 'stage'>;

const approvable = new Set<Stage>(['in-review', 'approved', 'scheduled']);

/** What saving a new version of a block takes back; null where it takes nothing back. */
export function describeCarriers(carriers: readonly Carrier[]): string | null {
  const hit = carriers.filter(({ stage }) => approvable.has(stage));
  if (hit.length === 0) return null;
  const scheduled = hit.filter(({ stage }) => stage === 'scheduled').length;
  const releases =
    hit.length === 1
      ? 'the approval of 1 release that carries it'
      : `the approvals of ${hit.length} releases that carry it`;
  const schedules =
    scheduled === 0 ? '' : ` and ${scheduled === 1 ? 'a schedule' : `${scheduled} schedules`}`;
  return (
    `Saving a new version takes back ${releases}${schedules}. ` +
    'What is not approved again is not issued.'
  );
}
