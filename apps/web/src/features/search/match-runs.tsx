import type { MatchRun } from '../../domain/search';

/** A text in which the words that were looked for are marked. */
export function MatchRuns({ runs }: { runs: readonly MatchRun[] }) {
  return runs.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}
