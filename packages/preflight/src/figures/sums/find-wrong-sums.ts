import type { FigureCell } from '../tables/figure-cell';
import type { FigureRow, FigureTable } from '../tables/figure-table';
import { isSlip } from './is-slip';
import { listSumReadings } from './list-sum-readings';
import { toAddend, type RowValues, type SumReading } from './sum-reading';

/** A total that is not what the figures it stands for add up to. */
export interface WrongSum {
  cell: FigureCell;
  label: string;
  sum: number;
  step: number;
}

const totalLabel =
  /^(?:sub-?total|total|net|gross|operating|income|profit|loss|earnings|ebitda?|adjusted|result|cash and cash equivalents at|comprehensive|consolidated|summe|gesamt|insgesamt)\b|\btotal$/i;
/** What is left after costs. */
const resultLabel = /\b(?:gross|operating|income|profit|loss|earnings|ebitda?|result|net)\b/i;
/** Measures that stand between sums of money and are no part of them. */
const otherMeasure =
  /^(?:weighted|average|basic|diluted|shares|number of)\b|\bper (?:\w{1,12} ){0,3}(?:share|ads|unit)\b|\bshares outstanding\b|\bmargin\b|\bratio\b/i;
/** A line of the balance sheet that tells its shares beside its amount. */
const capital = /\b(?:authori[sz]ed|issued|par value|no par)\b/i;
/** Columns of averages and rates: their last row is no sum. */
const averages = /\b(?:average|avg|price|per share|rate|yield|ratio|multiple|margin|vwap)\b/i;

interface Live {
  row: FigureRow;
  values: RowValues;
}

/**
 * Follows a statement from top to bottom as a reader does: a total takes the rows that it sums up
 * out of sight, and counts as one row for the totals below it. Which rows these are is learnt from
 * the columns in which they add up. A column in which they do not is reported when no other reading
 * is possible there either.
 */
export function findWrongSums({ rows, columns }: FigureTable): WrongSum[] {
  const amounts = columns.flatMap(({ kind, header }, at) =>
    kind === 'amount' && !averages.test(header) ? [at] : [],
  );
  const wrong: WrongSum[] = [];
  let live: Live[] = [];
  let partStart = 0;
  for (const row of rows) {
    if (!row.hasFigures) partStart = live.length;
    if (!row.hasFigures || isOtherMeasure(row.label)) continue;
    const values = amounts.map((column) => toAddend(row.cells[column] ?? null));
    if (totalLabel.test(row.label) || row.isBold || row.label === '') {
      const readings = listSumReadings(
        live.map((one) => one.values),
        values,
      );
      const best = findReading(readings, row.label);
      if (best !== null) {
        wrong.push(...listWrong(best, readings, row, amounts));
        live = live.slice(0, live.length - best.count);
      } else if (/^(?:total|summe|gesamt|insgesamt)\b/i.test(row.label)) {
        wrong.push(...listLone(live.length - partStart, readings, row, amounts));
      }
      partStart = Math.min(partStart, live.length);
    }
    live.push({ row, values });
  }
  return wrong;
}

function isOtherMeasure(label: string): boolean {
  return otherMeasure.test(label) && !capital.test(label);
}

/** The most certain reading, of equal ones the shortest; null where none is certain. */
function findReading(readings: readonly SumReading[], label: string): SumReading | null {
  // Total equity is what liabilities leave of the assets, too, but that is not what it sums up.
  const fitting = resultLabel.test(label)
    ? readings
    : readings.filter(({ pattern }) => pattern === 'sum');
  const best = fitting.reduce<SumReading | null>(
    (most, one) => (most === null || one.certainty > most.certainty ? one : most),
    null,
  );
  return best !== null && best.certainty >= (totalLabel.test(label) ? 1 : 2) ? best : null;
}

function listWrong(
  best: SumReading,
  readings: readonly SumReading[],
  row: FigureRow,
  amounts: readonly number[],
): WrongSum[] {
  return amounts.flatMap((column, at) => {
    const found = best.columns[at];
    const cell = row.cells[column];
    if (found === undefined || cell?.kind !== 'figure') return [];
    if (readings.some(({ columns }) => columns[at]?.isPossible)) return [];
    if (best.certainty < 2 && !isSlip(found.units)) return [];
    return [{ cell, label: row.label, sum: found.sum, step: cell.step }];
  });
}

/**
 * Where no column adds up none proves what the total takes in: the whole part must be one slip away
 * from its total in each of them.
 */
function listLone(
  count: number,
  readings: readonly SumReading[],
  row: FigureRow,
  amounts: readonly number[],
): WrongSum[] {
  const whole = readings.find((reading) => reading.count === count && reading.pattern === 'sum');
  const wrong = amounts.flatMap((column, at) => {
    const cell = row.cells[column];
    const found = whole?.columns[at];
    if (cell?.kind !== 'figure' || found === undefined) return [];
    if (Math.abs(cell.value) / cell.step < 100 || !isSlip(found.units)) return [];
    if (readings.some(({ columns }) => columns[at]?.isPossible)) return [];
    return [{ cell, label: row.label, sum: found.sum, step: cell.step }];
  });
  const told = amounts.filter((column) => row.cells[column]?.kind === 'figure');
  return wrong.length === told.length ? wrong : [];
}
