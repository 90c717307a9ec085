import type { Severity } from '../finding';
import { applyFix } from '../fixes/apply-fix';
import { findPlaceText } from '../places/find-place-text';
import type { Rule } from '../rule';
import { runPreflight } from '../run-preflight';
import { cleanNow } from './clean-release';
import { listFindings } from './list-findings';
import { toCheckedRelease, type Example } from './to-checked-release';

/** What a finding must say; a string is the excerpt. */
export interface Expected {
  excerpt?: string;
  message?: RegExp;
  severity?: Severity;
  field?: string;
  /** What the fix inserts; null for none. */
  fix?: string | null;
}

export interface RuleTable {
  /** Nothing is found in any of these. */
  allowed: readonly Example[];
  /** Exactly one finding in each, or as many as are expected. */
  found: readonly (readonly [Example, string | Expected, ...(string | Expected)[]])[];
  now?: string;
}

/** By other names, because the linter takes a file that calls them for a test, which exports nothing. */
const { describe: describeRule, it: itDoes } = globalThis;

/**
 * The table test of a rule. Beside what the table says, it shows that the clean release passes,
 * that every place is true, and that every fix takes its finding away.
 */
export function testRule(rule: Rule, { allowed, found, now = cleanNow }: RuleTable): void {
  describeRule(rule.name, () => {
    itDoes('says nothing of the clean release', () => {
      expect(listFindings(rule, {}, now)).toEqual([]);
    });

    itDoes.each(allowed.map((example) => [describeExample(example), example]))(
      'allows %s',
      (_, example) => {
        expect(listFindings(rule, example, now)).toEqual([]);
      },
    );

    itDoes.each(
      found.map(([example, ...expected]) => [describeExample(example), example, expected]),
    )('reports %s', (_, example, expected) => {
      const findings = listFindings(rule, example, now);
      expect(findings).toEqual((expected as (string | Expected)[]).map(toMatcher));
      const release = toCheckedRelease(example);
      for (const finding of findings) {
        expect(findPlaceText(release, finding.place)).toBe(finding.place.excerpt);
        if (finding.fix === null) continue;
        const after = runPreflight(applyFix(release, finding), now, [rule]);
        expect(after.length).toBeLessThan(findings.length);
      }
    });
  });
}

function describeExample(example: Example): string {
  const words = typeof example === 'string' ? example : JSON.stringify(example);
  return words.length > 100 ? `${words.slice(0, 100)}…` : words;
}

function toMatcher(expected: string | Expected): unknown {
  const { excerpt, field, message, severity, fix } =
    typeof expected === 'string' ? { excerpt: expected } : expected;
  return expect.objectContaining({
    ...(severity !== undefined && { severity }),
    ...(message !== undefined && { message: expect.stringMatching(message) as string }),
    ...(fix !== undefined && {
      fix: fix === null ? null : expect.objectContaining({ insert: fix }),
    }),
    place: expect.objectContaining({
      ...(excerpt !== undefined && { excerpt }),
      ...(field !== undefined && { field }),
    }) as object,
  });
}
