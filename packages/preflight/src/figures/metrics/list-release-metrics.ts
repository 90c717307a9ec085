import type { Passage } from '../../passages/passage';
import type { FigureSentence } from '../list-figure-sentences';
import { listMetrics } from './list-metrics';
import type { Metric } from './metric';
import { listPeriods, type Period } from './periods';

/**
 * Every measure of a release's headlines and body. One that names no period has that of the heading
 * above it, before the first heading that of the headline.
 */
export function listReleaseMetrics(
  passages: readonly Passage[],
  sentences: readonly FigureSentence[],
): Metric[] {
  const named = new Map<Passage, Period | null>();
  let current: Period | null = null;
  for (const passage of passages) {
    if (isTitle(passage)) current = toOnlyPeriod(passage.text) ?? current;
    named.set(passage, current);
  }
  return sentences
    .filter(({ passage }) => /^(?:headline|subheadline|summary|body)$/.test(passage.field))
    .flatMap(listMetrics)
    .map((metric) => ({
      ...metric,
      period: metric.period ?? named.get(metric.sentence.passage) ?? null,
    }));
}

/** A heading, or a short line in bold that stands for one. */
function isTitle({ field, kind, text, inline }: Passage): boolean {
  if (field === 'headline' || kind === 'heading') return true;
  return (
    kind === 'paragraph' &&
    text.length < 120 &&
    inline.every(({ marks = [] }) => marks.some(({ type }) => type === 'bold'))
  );
}

function toOnlyPeriod(text: string): Period | null {
  const [first, ...others] = listPeriods(text);
  return others.length === 0 ? (first?.period ?? null) : null;
}
