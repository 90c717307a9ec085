import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { runPreflight } from '../run-preflight';
import { cleanNow } from './clean-release';
import { toCheckedRelease, type Example } from './to-checked-release';

/** What one rule says of the clean release with these parts put otherwise. */
export function listFindings(rule: Rule, example: Example, now = cleanNow): Finding[] {
  return runPreflight(toCheckedRelease(example), now, [rule]);
}
