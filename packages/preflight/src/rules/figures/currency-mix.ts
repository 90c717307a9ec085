import { toCurrencyName } from '../../figures/currencies';
import type { Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import type { FigureSentence } from '../../figures/list-figure-sentences';
import type { FigureTable } from '../../figures/tables/figure-table';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD', 'US$']);
const said =
  /\b(?:canadian|u\.?s\.?|american|australian|hong kong|new zealand|singapore) dollars?\b/i;
const comparison =
  /^(?:(?!\b(?:and|while|whereas|which|plus)\b)[^;:]){0,120}\b(?:from|compared (?:to|with)|versus|vs\.?)(?:(?!\b(?:and|while|which)\b)[^;:]){0,60}$/i;
const direction = /\b(?:up|down|increase|decrease|rise|decline|drop|growth)\b/i;
const exchange = /\b(?:exchange|convert|equivalent|rate of|currency|denominated|hedg)/i;

/** Two moneys where one is meant: in a comparison, in one column, or a bare $ beside a US$. */
export const currencyMix: Rule = {
  name: 'currency-mix',
  severity: 'warning',
  languages: null,
  check(context) {
    const { sentences, tables } = getFigureReading(context);
    const isExplained = context.passages.some(({ text }) => said.test(text));
    const compared = sentences.flatMap(listCompared);
    const mixed = isExplained ? [] : sentences.flatMap(listBareDollars);
    const repeated = sentences.flatMap(listRepeated);
    return [...compared, ...repeated, ...mixed, ...tables.flatMap(listColumns)];
  },
};

/** “rose to €134.4 million from $120.0 million”. */
function listCompared({ passage, figures, text }: FigureSentence): Report[] {
  if (exchange.test(text)) return [];
  const money = figures.filter(({ currency }) => currency !== null);
  return money.flatMap((after, at) => {
    const before = money[at + 1];
    if (before === undefined || isSame(after, before)) return [];
    if (after.scale !== before.scale || after.isPerShare !== before.isPerShare) return [];
    if (!areCompared(passage.text, after, before)) return [];
    return [
      {
        place: toPlace(passage, before.start, before.end),
        message: `${after.text} is compared with ${before.text}, which is another currency.`,
      },
    ];
  });
}

/** “$0.37 a share and €0.37 a share”: no rate makes one figure of two moneys. */
function listRepeated({ passage, figures, text }: FigureSentence): Report[] {
  if (exchange.test(text)) return [];
  const money = figures.filter(({ currency, value, digits }) => {
    const telling = digits.replace(/^[0.,]+/, '').length;
    return currency !== null && value !== 0 && telling >= 2;
  });
  return money.flatMap((second, at) => {
    const first = money
      .slice(0, at)
      .find((one) => one.digits === second.digits && one.scale === second.scale);
    if (first === undefined || isSame(first, second)) return [];
    if (first.isPerShare !== second.isPerShare) return [];
    return [
      {
        place: toPlace(passage, second.start, second.end),
        message: `${first.text} and ${second.text} have one figure in two currencies: one of them is wrong.`,
      },
    ];
  });
}

function areCompared(text: string, first: Figure, second: Figure): boolean {
  const gap = text.slice(first.end, second.start);
  const isFromTo = /\bfrom $/.test(text.slice(Math.max(0, first.start - 6), first.start));
  if (isFromTo) return /^[^;:]{0,70} to (?:about |approximately )?$/.test(gap);
  // “€5 million from a grant” compares nothing, “to €5 million from” does.
  const isTo = /\bto (?:about |approximately |a record )?$/.test(
    text.slice(Math.max(0, first.start - 24), first.start),
  );
  return comparison.test(gap) && (isTo || !/\bfrom\b/.test(gap) || direction.test(gap));
}

function isSame(a: Figure, b: Figure): boolean {
  const [one, other] = [toCurrencyName(a.currency ?? ''), toCurrencyName(b.currency ?? '')];
  if (one === other) return true;
  // A bare $ may be any dollar; the words for euros are the sign.
  const isDollars = (one === '$' && dollars.has(other)) || (other === '$' && dollars.has(one));
  return isDollars || /^euros?$/i.test(one) || /^euros?$/i.test(other);
}

function listBareDollars({ passage, figures }: FigureSentence): Report[] {
  const bare = figures.find(({ currency }) => currency === '$');
  const named = figures.find(
    ({ currency }) => currency !== null && /^[A-Za-z]{1,3}\$$/.test(currency),
  );
  if (bare === undefined || named === undefined) return [];
  return [
    {
      place: toPlace(passage, bare.start, bare.end),
      severity: 'note',
      message: `${bare.text} does not say which dollar, and ${named.text} in the same sentence does.`,
    },
  ];
}

/** One cell of a column in another money than at least three others. */
function listColumns({ columns, rows }: FigureTable): Report[] {
  return columns.flatMap((_, at) => {
    const cells = rows.flatMap(({ cells: all, label }) => {
      const cell = all[at];
      return cell?.kind === 'figure' && cell.currency !== null ? [{ cell, label }] : [];
    });
    const names = cells.map(({ cell }) => toCurrencyName(cell.currency ?? ''));
    const [first, second] = new Set(names);
    if (first === undefined || second === undefined || cells.length < 4) return [];
    const odd = [first, second].filter((name) => names.indexOf(name) === names.lastIndexOf(name));
    const one = odd.length === 1 ? cells[names.indexOf(odd[0] ?? '')] : undefined;
    if (one === undefined || new Set(names).size !== 2) return [];
    if (/[$€£]|\b[A-Z]{3}\b/.test(one.label)) return [];
    const other =
      cells.find(({ cell }) => cell.currency !== one.cell.currency)?.cell.currency ?? '';
    return [
      {
        place: one.cell.place,
        message: `${one.cell.text} stands in a column whose other amounts are in ${other}.`,
      },
    ];
  });
}
