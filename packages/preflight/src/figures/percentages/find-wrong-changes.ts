import type { FigureCell } from '../tables/figure-cell';
import type { FigureRow, FigureTable } from '../tables/figure-table';
import { isInRange, toChangeRange } from './ratio-range';
import { isSettled } from './is-settled';

/** A percentage that the two figures it compares do not give. */
export interface WrongChange {
  cell: FigureCell;
  label: string;
  after: FigureCell;
  before: FigureCell;
  /** The change in percent, as exact as the printed figures allow. */
  change: number;
  /** Right but for its sign. */
  isSignOnly: boolean;
}

interface Judged {
  wrong: WrongChange[];
  right: number;
}

const mostColumns = 16;
/** Changes that are not those between the printed figures. */
const otherBasis =
  /organic|constant|currenc|comparable|like[- ]for[- ]like|\b(?:cc|cer|lfl|fx)\b|adjusted|pro forma|excl/i;
/** Rows whose change is told in points. */
const ratio = /%|\b(?:margin|ratio|rate|yield|points|bps|factor)\b/i;
/** Columns in which a minus means worse, not less. */
const betterOrWorse = /better|worse|fav|\bb\s?\/\s?\(?w/i;

/**
 * Columns of changes: which two columns each compares is learnt from the rows in which it does.
 * Nothing is reported where more than a few rows speak against it.
 */
export function findWrongChanges(table: FigureTable): WrongChange[] {
  const { columns } = table;
  if (columns.length > mostColumns) return [];
  const amounts = columns.flatMap(({ kind }, at) => (kind === 'percent' ? [] : [at]));
  return columns.flatMap(({ kind, header }, at) => {
    if (kind !== 'percent' || otherBasis.test(header)) return [];
    const pairs = amounts.flatMap((after) =>
      amounts.filter((before) => before !== after).map((before) => ({ after, before })),
    );
    const judged = pairs.map((pair) => judge(table.rows, at, pair));
    const best = judged.reduce<Judged>((most, one) => (one.right > most.right ? one : most), {
      wrong: [],
      right: 0,
    });
    if (!isSettled(best.right, best.wrong.length)) return [];
    const flips = best.wrong.filter(({ isSignOnly }) => isSignOnly).length;
    // Two rows with the other sign are a habit, not a slip.
    const isHabit = flips > 1 || betterOrWorse.test(header);
    return best.wrong.filter(({ isSignOnly }) => !(isSignOnly && isHabit));
  });
}

function judge(
  rows: readonly FigureRow[],
  at: number,
  pair: { after: number; before: number },
): Judged {
  const judged: Judged = { wrong: [], right: 0 };
  for (const { label, cells } of rows) {
    const cell = cells[at];
    const [after, before] = [cells[pair.after], cells[pair.before]];
    if (!isPercentage(cell) || !isAmount(after) || !isAmount(before) || ratio.test(label)) continue;
    const range = toChangeRange(before, after);
    if (range === null) continue;
    const flipped = { low: -range.high, high: -range.low };
    // Of figures below zero there is no one convention of the sign.
    const isFree = before.value < 0 || after.value < 0;
    if (isInRange(cell, range) || (isFree && isInRange(cell, flipped))) {
      judged.right += 1;
      continue;
    }
    const change = (after.value / before.value - 1) * 100;
    const isSignOnly = isInRange(cell, flipped);
    judged.wrong.push({ cell, label, after, before, change, isSignOnly });
  }
  return judged;
}

function isPercentage(cell: FigureCell | null | undefined): cell is FigureCell {
  if (cell?.kind !== 'figure' || cell.currency !== null) return false;
  return cell.unit === 'percent' || cell.unit === 'number';
}

function isAmount(cell: FigureCell | null | undefined): cell is FigureCell {
  return cell?.kind === 'figure' && cell.unit === 'number';
}
