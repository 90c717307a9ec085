import { parseDateline, type ParsedDateline } from '../dateline/parse-dateline';
import type { Step } from '../layout/step';
import type { Stretch } from '../layout/stretch';
import { isCorrectionNotice } from '../wording/corrections';

interface Candidate extends ParsedDateline {
  stretch: Stretch;
  /** Whether the first paragraph goes on behind it. */
  hasText: boolean;
}

/** No release has its dateline further down. */
const deepest = 70;

/**
 * The dateline: of several lines that read like one, the one with a wire's name, else the one with
 * text behind it, else the first. Pages often repeat it as a line above the text.
 */
export const datelineStep: Step = {
  name: 'dateline',
  propose(layout) {
    if (layout.some(({ claim }) => claim?.kind === 'dateline')) return [];
    const candidates = layout.slice(0, deepest).flatMap(toCandidate);
    const good = candidates.filter(
      ({ stretch, end }) => !isCorrectionNotice(stretch.text.slice(end, end + 600)),
    );
    const pool = good.length > 0 ? good : candidates;
    const chosen =
      pool.find(({ dateline, hasText }) => dateline.wire !== null && hasText) ??
      pool.find(({ dateline }) => dateline.wire !== null) ??
      pool.find(({ hasText }) => hasText) ??
      pool[0];
    if (chosen === undefined) return [];
    const { stretch, end, confidence } = chosen;
    const { block, start } = stretch;
    return [{ block, start, end: start + end, kind: 'dateline', confidence }];
  },
};

function toCandidate(stretch: Stretch): Candidate[] {
  if (stretch.claim !== null || stretch.form === 'table' || stretch.form === 'listItem') return [];
  const parsed = parseDateline(stretch.text);
  if (parsed === null) return [];
  return [{ ...parsed, stretch, hasText: stretch.text.length - parsed.end > 40 }];
}
