import { getFigureReading } from '../../figures/figure-reading';
import { listMetricTerms, toMetricName } from '../../figures/metrics/metric-terms';
import type { FigureCell } from '../../figures/tables/figure-cell';
import type { FigureTable } from '../../figures/tables/figure-table';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const qualified =
  '(?:(?:first|second|third|fourth)[- ]quarter |quarterly |annual |full[- ]year |fiscal(?: year)? |yearly |company |total |consolidated )';
const claim = new RegExp(`\\brecord (?:high )?${qualified}{0,3}(?=(.{3,40}))`, 'gi');
/** A record that is not of now. */
const earlier =
  /\b(?:prior|previous|last|year[- ]ago|than|from|against|versus|vs\.?|compared (?:to|with)|broken?|off|since|for the|year-earlier)(?: an?| the| its| our)?(?: [\p{L}’'-]{1,14}){0,2} $/iu;

interface Pair {
  now: FigureCell;
  before: FigureCell;
}

/** A record that the table beside it does not show: it was more a year before. */
export const recordClaim: Rule = {
  name: 'record-claim',
  severity: 'warning',
  languages: ['en'],
  *check(context) {
    const { tables } = getFigureReading(context);
    const pairs = toPairs(tables);
    if (pairs.size === 0) return;
    for (const passage of context.passages) {
      if (!/^(?:headline|subheadline|summary|body)$/.test(passage.field)) continue;
      if (!/\brecord\b/i.test(passage.text)) continue;
      for (const match of passage.text.matchAll(claim)) {
        const start = match.index;
        const [named] = listMetricTerms(match[1] ?? '');
        if (
          named?.start !== 0 ||
          earlier.test(passage.text.slice(Math.max(0, start - 40), start))
        ) {
          continue;
        }
        const found = pairs.get(toMetricName('', named.term)) ?? [];
        const [first] = found;
        if (first === undefined || found.some(({ now, before }) => now.value >= before.value))
          continue;
        yield {
          place: toPlace(passage, start, start + match[0].length + named.end),
          message: `The table says ${first.now.text} after ${first.before.text} the year before: no record.`,
        };
      }
    }
  },
};

/** Of each measure its figures of one period in two years that follow each other. */
function toPairs(tables: readonly FigureTable[]): Map<string, Pair[]> {
  const pairs = new Map<string, Pair[]>();
  for (const { columns, rows } of tables) {
    const headers = columns.map(({ header, kind }) => {
      const years = header.match(/\b20\d\d\b/g) ?? [];
      const [year] = years;
      return kind !== 'amount' || years.length !== 1 || year === undefined
        ? null
        : { year: Number(year), rest: header.replace(year, '').replace(/\d/g, '').trim() };
    });
    for (const { label, cells } of rows) {
      const name = toMetricName('', label.replace(/\s?\([^)]{0,20}\)|[*†‡]/g, '').trim());
      const found = headers.flatMap((header, at): Pair[] => {
        const other = headers.findIndex(
          (one) =>
            one !== null &&
            header !== null &&
            one.year === header.year - 1 &&
            one.rest === header.rest,
        );
        const [now, before] = [cells[at], cells[other]];
        return now?.kind === 'figure' && before?.kind === 'figure' ? [{ now, before }] : [];
      });
      if (found.length > 0) pairs.set(name, [...(pairs.get(name) ?? []), ...found]);
    }
  }
  return pairs;
}
