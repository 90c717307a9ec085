import type { Verdict } from './audit-api';

/** What the last check of the chain and of every edition came to. */
export function describeVerdict(verdict: Pick<Verdict, 'entries' | 'fault'> | null): string {
  if (verdict === null) return 'The trail has not been verified here yet.';
  const { entries, fault } = verdict;
  const counted = `${entries.toLocaleString('en')} ${entries === 1 ? 'entry' : 'entries'}`;
  return fault === null
    ? `Whole: ${counted} and every edition hold.`
    : `Broken, after ${counted} were read: ${fault}`;
}
