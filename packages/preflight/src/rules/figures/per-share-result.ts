import { getFigureReading } from '../../figures/figure-reading';
import type { FigureCell } from '../../figures/tables/figure-cell';
import type { FigureRow, FigureTable } from '../../figures/tables/figure-table';
import type { Report, Rule } from '../../rule';

const perShare = /\bper (?:\p{L}{1,12} ){0,4}share\b|\beps\b/iu;
const result =
  /^(?:net (?:income|earnings|profit|loss|\(loss\)|income \(loss\)|\(loss\) income)|profit|loss)(?: (?:for the (?:year|period|quarter)|attributable to [\p{L}’' ]{3,50}))?$/iu;
const shares = /\bshares\b/i;

/** Figures this far apart are no rounding, no dividend on preferred shares and no late dilution. */
const slip = 0.1;
const close = 0.015;

/** Income divided by shares is not what the table gives for one share, though in its other column it is. */
export const perShareResult: Rule = {
  name: 'per-share-result',
  severity: 'warning',
  languages: ['en'],
  check(context) {
    return getFigureReading(context).tables.flatMap(checkTable);
  },
};

function checkTable({ rows, columns }: FigureTable): Report[] {
  const incomes = rows.filter(({ label }) => result.test(toPlain(label)));
  const [income] = incomes;
  if (income === undefined || incomes.length > 1) return [];
  for (const kind of ['diluted', 'basic']) {
    const earnings = findOnly(rows, (label) => perShare.test(label), kind);
    const count = findOnly(rows, (label) => shares.test(label) && !perShare.test(label), kind);
    if (earnings === null || count === null) continue;
    const checked = columns.map((_, at) => ({
      cell: earnings.cells[at],
      off: compare(income.cells[at], count.cells[at], earnings.cells[at]),
    }));
    // The table's units and its measure of income are right where one of its columns comes out.
    if (!checked.some(({ off }) => off !== null && off.by < close)) continue;
    return checked.flatMap(({ cell, off }) => {
      if (!cell || off === null || off.by < slip) return [];
      return [
        {
          place: cell.place,
          message: `${cell.text} per share does not fit this column: “${income.label}” divided by “${count.label}” is ${off.expected.toFixed(2)}.`,
        },
      ];
    });
  }
  return [];
}

/** The one row of a kind; where a table has no word for the kinds, the one row that there is. */
function findOnly(
  rows: readonly FigureRow[],
  isMeant: (label: string) => boolean,
  kind: string,
): FigureRow | null {
  const found = rows.filter(({ label, hasFigures }) => hasFigures && isMeant(label));
  const named = found.filter(({ label }) => label.toLowerCase().includes(kind));
  const [first, ...others] = named.length > 0 ? named : found;
  return first !== undefined && others.length === 0 ? first : null;
}

function compare(
  income: FigureCell | null | undefined,
  count: FigureCell | null | undefined,
  earnings: FigureCell | null | undefined,
): { by: number; expected: number } | null {
  if (income?.kind !== 'figure' || count?.kind !== 'figure' || earnings?.kind !== 'figure') {
    return null;
  }
  if (count.value <= 0 || income.value === 0) return null;
  const expected = Math.abs(income.value) / count.value;
  const given = Math.abs(earnings.value);
  const rounding = earnings.step / 2 + (expected * income.step) / Math.abs(income.value) / 2;
  return { by: Math.max(0, Math.abs(expected - given) - rounding) / expected, expected };
}

function toPlain(label: string): string {
  return label.replace(/\s?\(\d{1,2}\)|[*†‡]/g, '').trim();
}
