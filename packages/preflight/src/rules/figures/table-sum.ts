import { formatFigure } from '../../figures/format-figure';
import { getFigureReading } from '../../figures/figure-reading';
import { findWrongRowSums } from '../../figures/sums/find-wrong-row-sums';
import { findWrongSums } from '../../figures/sums/find-wrong-sums';
import type { Rule } from '../../rule';

/** Totals of tables that are not what the figures above or beside them add up to. */
export const tableSum: Rule = {
  name: 'table-sum',
  severity: 'warning',
  languages: null,
  check(context) {
    const { tables, style } = getFigureReading(context);
    return tables.flatMap((table) => [
      ...findWrongSums(table).map(({ cell, label, sum, step }) => ({
        place: cell.place,
        message: `“${toName(label)}” is ${cell.text} here, but the rows above add up to ${formatFigure(sum, step, style)}.`,
      })),
      ...findWrongRowSums(table).map(({ cell, label, sum, step }) => ({
        place: cell.place,
        message: `The total of “${toName(label)}” is ${cell.text} here, but the columns before it add up to ${formatFigure(sum, step, style)}.`,
      })),
    ]);
  },
};

function toName(label: string): string {
  return label === '' ? 'Total' : label;
}
