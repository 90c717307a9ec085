import type { CheckedRelease } from './checked-release';
import type { Fix, Place, Severity } from './finding';
import type { Passage } from './passages/passage';

/** What every rule is given. Made once a run, so that no rule walks the bodies again. */
export interface RuleContext {
  release: CheckedRelease;
  /** Every text of the release in reading order. */
  passages: readonly Passage[];
  /** The instant of the run (UTC). */
  now: string;
}

/** What a rule says; the run adds the rule's name. */
export interface Report {
  place: Place;
  message: string;
  /** Where it differs from the rule's own. */
  severity?: Severity;
  fix?: Fix;
}

/** One check. Pure: the same context gives the same reports in the same order. */
export interface Rule {
  /** Kebab-case, also the name of its file and of its README entry. Never renamed: overrides name it. */
  name: string;
  severity: Severity;
  /** Primary language subtags whose words it knows; null for any language. */
  languages: readonly string[] | null;
  check(context: RuleContext): Iterable<Report>;
}
