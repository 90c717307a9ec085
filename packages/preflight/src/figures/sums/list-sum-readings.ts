import type { ColumnSum, RowValues, SumReading } from './sum-reading';

/** More rows than the longest part of a statement has. */
const mostRows = 40;

interface Running {
  sum: number;
  step: number;
  nonZero: number;
  isReadable: boolean;
}

/** Every reading of a total by the rows right above it, the shortest first. */
export function listSumReadings(above: readonly RowValues[], total: RowValues): SumReading[] {
  const running = total.map((): Running => ({ sum: 0, step: 0, nonZero: 0, isReadable: true }));
  const readings: SumReading[] = [];
  const deepest = Math.min(above.length, mostRows);
  for (let count = 1; count <= deepest; count += 1) {
    const row = above[above.length - count] ?? [];
    running.forEach((one, column) => addTo(one, row[column] ?? null));
    if (count === 1) continue;
    const first = row;
    const sums = total.map((value, column) => toColumnSum(running[column], 0, value));
    // Income less costs that are printed without a minus: twice the first, less the sum.
    const rests = total.map((value, column) =>
      toColumnSum(running[column], first[column]?.value ?? 0, value),
    );
    readings.push(toReading(count, 'sum', sums, total), toReading(count, 'rest', rests, total));
  }
  return readings;
}

function addTo(running: Running, addend: RowValues[number]): void {
  if (addend === null) {
    running.isReadable = false;
    return;
  }
  running.sum += addend.value;
  running.step = Math.max(running.step, addend.step);
  if (addend.value !== 0) running.nonZero += 1;
}

const unreadable: ColumnSum = { sum: 0, fits: false, isPossible: true, units: 0 };

function toColumnSum(
  running: Running | undefined,
  first: number,
  total: RowValues[number] | undefined,
): ColumnSum {
  if (!running?.isReadable || total === null || total === undefined) return unreadable;
  const sum = first === 0 ? running.sum : 2 * first - running.sum;
  const step = Math.max(running.step, total.step) || 1;
  const units = (sum - total.value) / step;
  const off = Math.abs(units);
  return {
    sum,
    units,
    fits: running.nonZero > 1 && off <= Math.max(1, Math.sqrt(running.nonZero)) + 0.01,
    isPossible: running.nonZero <= 1 || off <= (running.nonZero + 1) / 2 + 0.01,
  };
}

function toReading(
  count: number,
  pattern: SumReading['pattern'],
  columns: ColumnSum[],
  total: RowValues,
): SumReading {
  const right = columns.filter(({ fits }) => fits).length;
  const wrong = columns.filter(({ isPossible }) => !isPossible).length;
  // What fails in most columns and fits in one does so by chance.
  if (right < wrong) return { count, pattern, columns, certainty: 0 };
  const certainty = columns.reduce((sum, { fits }, column) => {
    const { value = 0, step = 1 } = total[column] ?? {};
    return fits ? sum + toCertainty(Math.abs(value) / (step || 1)) : sum;
  }, 0);
  return { count, pattern, columns, certainty };
}

/** A sum of three digits is met by chance sometimes, one of six hardly ever. */
function toCertainty(units: number): number {
  if (units >= 100_000) return 2;
  if (units >= 1_000) return 1;
  return units >= 100 ? 0.5 : 0;
}
