import type { CheckedRelease } from './checked-release';
import type { Finding } from './finding';
import { listPassages } from './passages/list-passages';
import { comparePlaces } from './places/compare-places';
import type { Rule, RuleContext } from './rule';
import { rules as everyRule } from './rules/rules';

/** Of one rule: whoever reads more than that has another trouble, and a list must end. */
const mostOfARule = 50;

/** A rule that failed, with what it threw: for a log, for it may hold words of the release. */
export interface RuleFault {
  rule: string;
  cause: unknown;
}

const weights = { error: 0, warning: 1, note: 2 };

/**
 * Checks a release with every rule of its language: errors first, each severity in reading order.
 * Of each rule the first 50 are listed. It never throws: of a rule that does, a warning
 * says that this check was not made, and `onFault` is called.
 * @param now instant of the run (UTC), for rules about past and future days
 */
export function runPreflight(
  release: CheckedRelease,
  now: string,
  rules: readonly Rule[] = everyRule,
  onFault: (fault: RuleFault) => void = () => undefined,
): Finding[] {
  const context: RuleContext = { release, passages: listPassages(release), now };
  const [language = ''] = release.language.toLowerCase().split('-');
  return rules
    .filter(({ languages }) => languages === null || languages.includes(language))
    .flatMap((rule) => listFindings(rule, context, onFault))
    .sort((a, b) => weights[a.severity] - weights[b.severity] || comparePlaces(a.place, b.place));
}

function listFindings(
  rule: Rule,
  context: RuleContext,
  onFault: (fault: RuleFault) => void,
): Finding[] {
  try {
    const findings: Finding[] = [];
    for (const { place, message, severity, fix } of rule.check(context)) {
      if (findings.length === mostOfARule) break;
      findings.push({
        rule: rule.name,
        severity: severity ?? rule.severity,
        place,
        message,
        fix: fix ?? null,
      });
    }
    return findings;
  } catch (cause) {
    onFault({ rule: rule.name, cause });
    return [
      {
        rule: rule.name,
        severity: 'warning',
        place: { field: 'body', path: [], start: 0, end: 0, excerpt: '' },
        message:
          'This check could not be made on this release: check its point yourself, and tell whoever runs the newsroom.',
        fix: null,
      },
    ];
  }
}
