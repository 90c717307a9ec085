import { type Act, actConditions } from '@dateline/release';
import type { FindErrors } from '../records/desk-dependencies';
import type { LifeRecord, Records } from '../records/records';
import type { ReadRelease } from '../working-release/to-candidate-content';
import { isPending } from './void-approval';

interface Asked {
  record: LifeRecord;
  release: ReadRelease;
  now: string;
  findErrors: FindErrors;
}

/** The errors of the preflight that stand in the way of what may be done with a release next. */
export async function findOpenErrors(
  records: Records,
  { record, release, now, findErrors }: Asked,
): Promise<string[]> {
  // What was issued is read by the public: there is nothing left to stop.
  if (record.life.stage !== 'draft' && !isPending(record)) return [];
  const { scheduledFor } = record.life;
  return findErrors(records, { record, release }, { now, scheduledFor });
}

/** Those that stand in the way of one act; none where they do not matter to it. */
export async function findErrorsAgainst(
  records: Records,
  act: Act,
  { record, release, now, findErrors }: Asked,
): Promise<string[]> {
  if (!actConditions[act.type].isHeldByErrors) return [];
  const scheduledFor = toPlannedInstant(act, record);
  return findErrors(records, { record, release }, { now, scheduledFor });
}

/** When the release becomes public as far as this act knows: what its days are held against. */
function toPlannedInstant(act: Act, { life }: LifeRecord): string | null {
  if (act.type === 'schedule') return act.scheduledFor;
  // Issued at once it becomes public today, which the rules hold its days against by themselves.
  return act.type === 'issue-now' ? null : life.scheduledFor;
}
