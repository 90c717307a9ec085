import { areCompatible, type Figure } from '../../figures/figure';
import { getFigureReading, type FigureReading } from '../../figures/figure-reading';
import type { Metric } from '../../figures/metrics/metric';
import { canBeSame } from '../../figures/metrics/periods';
import { isSlip } from '../../figures/sums/is-slip';
import { findTableSlip } from '../../figures/metrics/find-table-slip';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** One measure of one period with two figures: in the headline, the text or a table. */
export const figureMismatch: Rule = {
  name: 'figure-mismatch',
  severity: 'warning',
  languages: ['en'],
  check(context) {
    const reading = getFigureReading(context);
    const byName = new Map<string, Metric[]>();
    for (const metric of reading.metrics) {
      const key = `${metric.name} ${metric.figure.currency ?? ''}`;
      byName.set(key, [...(byName.get(key) ?? []).slice(0, mostCompared), metric]);
    }
    return [...byName.values()].flatMap((metrics) =>
      metrics.flatMap((metric, at) => {
        const others = metrics.filter((other) => other !== metric && isSameMeasure(metric, other));
        return toReport(metric, at, others, metrics, reading);
      }),
    );
  },
};

/** No release tells one measure more often. */
const mostCompared = 50;

function toReport(
  metric: Metric,
  at: number,
  others: readonly Metric[],
  metrics: readonly Metric[],
  { amounts }: FigureReading,
): Report[] {
  const { name, figure, sentence } = metric;
  const place = toPlace(sentence.passage, figure.start, figure.end);
  const against = others.filter((other) => isSlipOf(figure, other.figure));
  const alike = others.filter((other) => areCompatible(figure, other.figure));
  const [other] = against;
  // The figure that fewer sentences give is the wrong one; of two the later one.
  const isFewer = alike.length + 1 < against.length;
  const isLater =
    alike.length + 1 === against.length && other !== undefined && metrics.indexOf(other) < at;
  if (other !== undefined && (isFewer || isLater)) {
    return [
      {
        place,
        message: `The ${name} is ${figure.text} here, but ${other.figure.text} in “${toStart(other)}”.`,
      },
    ];
  }
  const cell = against.length === 0 ? findTableSlip(metric, amounts) : null;
  if (cell === null) return [];
  return [{ place, message: `The ${name} is ${figure.text} here, but ${cell.text} in the table.` }];
}

function isSameMeasure(a: Metric, b: Metric): boolean {
  if (a.figure.unit !== b.figure.unit || a.figure.isPerShare !== b.figure.isPerShare) return false;
  if (a.period !== null && b.period !== null) return canBeSame(a.period, b.period);
  // What no period is told of is one thing only where a headline is spelt out.
  return a.period === b.period && (isHeadline(a) || isHeadline(b));
}

function isHeadline({ sentence }: Metric): boolean {
  return sentence.passage.kind === 'field';
}

/** Other by what a slip of the pen leaves; figures far apart may tell of two things. */
function isSlipOf(a: Figure, b: Figure): boolean {
  if (areCompatible(a, b) || a.scale !== b.scale) return false;
  const step = Math.max(a.step, b.step);
  return isSlip(Math.round(a.value / step) - Math.round(b.value / step));
}

function toStart({ sentence: { text } }: Metric): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).trimEnd()}…`;
}
