import { getFigureReading } from '../../figures/figure-reading';
import { formatFigure } from '../../figures/format-figure';
import { findWrongChanges } from '../../figures/percentages/find-wrong-changes';
import { findWrongShares } from '../../figures/percentages/find-wrong-shares';
import type { Rule } from '../../rule';

/** Changes and shares in percent that the figures beside them do not give. */
export const tablePercentage: Rule = {
  name: 'table-percentage',
  severity: 'warning',
  languages: null,
  check(context) {
    const { tables, style } = getFigureReading(context);
    return tables.flatMap((table) => [
      ...findWrongChanges(table).map(({ cell, label, after, before, change }) => ({
        place: cell.place,
        message: `The change of “${label}” is ${cell.text} here, but ${after.text} after ${before.text} is ${formatFigure(change, cell.step, style)}%.`,
      })),
      ...findWrongShares(table).map(({ cell, label, part, whole, share }) => ({
        place: cell.place,
        message: `The share of “${label}” is ${cell.text} here, but ${part.text} of ${whole.text} is ${formatFigure(share, cell.step, style)}%.`,
      })),
    ]);
  },
};
