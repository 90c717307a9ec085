import { getFigureReading } from '../../figures/figure-reading';
import { findMarket } from '../../listings/known-exchanges';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const measure =
  /\b(?:non-GAAP|adjusted) (?:\p{L}{2,20} ){0,3}?(?:EBITDA|EBIT|net income|net loss|earnings|income|EPS|profit|margin|cash flow|loss)\b/iu;
const american = new Set(['NYSE', 'NYSE American', 'Nasdaq', 'Cboe']);
const explained =
  /\breconcil|\b(?:non-GAAP|adjusted|alternative performance|APM)[^.]{0,80}\b(?:measures?|definitions?|defined|glossary)\b/i;

/** A measure past the accounting rules, told with its figure and led back to them nowhere. */
export const nonGaap: Rule = {
  name: 'non-gaap',
  severity: 'warning',
  languages: ['en'],
  *check(context) {
    const { passages, release } = context;
    if (passages.some(({ text }) => explained.test(text))) return;
    const isAmerican = (release.company?.listings ?? []).some(({ exchange }) =>
      american.has(findMarket(exchange) ?? ''),
    );
    const saysSo = passages.some(({ text }) => /\bnon-GAAP\b/i.test(text));
    if (!isAmerican && !saysSo) return;
    for (const { passage, text, start, figures } of getFigureReading(context).sentences) {
      const found = measure.exec(text);
      if (found === null || !figures.some(({ currency }) => currency !== null)) continue;
      yield {
        place: toPlace(passage, start + found.index, start + found.index + found[0].length),
        message: `“${found[0]}” is told without a reconciliation: add its table, or say where it is (Regulation G).`,
      };
      return;
    }
  },
};
