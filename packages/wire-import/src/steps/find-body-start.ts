import { isProse } from '../layout/looks';
import { isWireHeader } from '../wording/lines';
import type { Stretch } from '../layout/stretch';

/**
 * The index of the first stretch of the body: that of the dateline, or, where there is none before
 * a text, the first prose below the headline. What stands above are headline and letterhead.
 */
export function findBodyStart(layout: readonly Stretch[]): number {
  const dateline = layout.findIndex(({ claim }) => claim?.kind === 'dateline');
  const headline = layout.findLastIndex(({ claim }) => claim?.kind === 'headline');
  if (
    dateline >= 0 &&
    (hasText(layout, dateline) || headline >= 0 ? dateline > headline : hasWords(layout, dateline))
  ) {
    return dateline;
  }
  const from = (headline >= 0 ? headline : firstUndecided(layout)) + 1;
  const prose = layout.findIndex(
    (one, index) => index >= from && one.claim === null && isProse(one) && !isWireHeader(one.text),
  );
  return prose === -1 ? layout.length : prose;
}

/** Whether the body goes on right behind the dateline, in the same block. */
function hasText(layout: readonly Stretch[], dateline: number): boolean {
  return layout[dateline + 1]?.block === layout[dateline]?.block;
}

/** Whether there is anything above the dateline that may be a headline. */
function hasWords(layout: readonly Stretch[], dateline: number): boolean {
  return layout.slice(0, dateline).some(({ claim }) => claim === null);
}

function firstUndecided(layout: readonly Stretch[]): number {
  return layout.findIndex(({ claim }) => claim === null);
}
