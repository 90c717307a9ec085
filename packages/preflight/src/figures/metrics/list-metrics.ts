import type { Figure } from '../figure';
import { firstFrom } from '../first-from';
import type { FigureSentence } from '../list-figure-sentences';
import type { Metric } from './metric';
import { listMetricTerms, toMetricName } from './metric-terms';
import { listPeriods, type Period } from './periods';

/** Sentences about what is not reported, or not on the same footing. */
const otherFooting =
  /\b(?:expect|guidance|outlook|forecast|anticipat|target|project|estimat|would|could|pro forma|constant[- ]currenc|organic|excluding|previously|restated|preliminary|range|annuali[sz]ed|run[- ]rate|average|up to|at least|more than)/i;
const spanWords = '(?:,? (?:for|in|during)(?: the)? [^;:$€£%]{3,80}?)?,?';
const verb =
  '(?:of|was|were|is|totall?ed|totall?ing|reached|reaching|amounted to|amounting to|came in at|(?:increased|rose|grew|climbed|decreased|declined|fell|dropped)(?: slightly| significantly)?(?: by)?(?: (?:approximately )?FIGURE,?)? to|(?:increased|rose|grew|decreased|declined|fell) (?:year[- ]over[- ]year )?to)';
const link = new RegExp(
  `^(?: \\([“"]?[A-Z&]{2,8}[”"]?\\))?${spanWords} ${verb}(?: approximately| about| a record| record){0,2} $`,
  'i',
);
const earlier =
  /\b(?:prior|previous|last|same|comparable|corresponding|year-ago|year-earlier|preceding|earlier)\b/i;
/** Before the measure: what it stands against. */
const against = /\b(?:from|than|versus|vs\.?|to|against|with)(?: an?| the| total)? $/i;
/** Behind the figure: a part of the whole (“from Europe”), or no end of what the figure tells. */
const part =
  /^ (?:(?:came|comes|coming|stemmed|generated|earned) )?(?:from|in|at|by|of|related|attributable|on|at|per|to|[–—-])\b/i;
const periodBehind = /^,? (?:for|in|during) (?:the |its |our )?/i;

/** The measures a sentence tells, each with its figure; what may be a part of a whole is left out. */
export function listMetrics(sentence: FigureSentence): Metric[] {
  if (sentence.figures.every(({ currency }) => currency === null)) return [];
  const text = sentence.text.replace(/[\u00a0\u202f]/g, ' ');
  const terms = listMetricTerms(text);
  if (terms.length === 0 || otherFooting.test(text)) return [];
  const periods = listPeriods(text);
  return terms.flatMap(({ term, before, start, end }) => {
    const figure = findFigure(sentence, text, end);
    if (figure === null) return [];
    const from = figure.start - sentence.start;
    const to = figure.end - sentence.start;
    const lead = text.slice(Math.max(0, start - 30), start);
    if (against.test(lead) || earlier.test(lead + text.slice(start, from))) {
      return [];
    }
    const behind = text.slice(to, to + 100);
    const between = findPeriod(periods, end, from);
    const after = periodBehind.test(behind) ? findPeriod(periods, to, to + 40) : undefined;
    const near = between ?? after ?? (periods.length === 1 ? periods[0] : undefined);
    if (near === undefined && periods.length > 1) return [];
    if (part.test(behind) && after === undefined) return [];
    const period: Period | null = near?.period ?? null;
    const name = toMetricName(before, term);
    if (/\b(?:from|than|versus|to|against)\b/.test(name)) return [];
    return [{ sentence, name, figure, period }];
  });
}

type Named = ReturnType<typeof listPeriods>[number];

/** The first period that is named between two offsets. */
function findPeriod(periods: readonly Named[], from: number, to: number): Named | undefined {
  const found = periods[firstFrom(periods, from)];
  return found !== undefined && found.start < to ? found : undefined;
}

/** The amount of money that a measure is linked to by “was”, “of”, “rose by 12% to”. */
function findFigure({ figures, start }: FigureSentence, text: string, end: number): Figure | null {
  const at = firstFrom(figures, start + end);
  const [first, second] = figures.slice(at, at + 2);
  if (first === undefined) return null;
  if (first.currency !== null) {
    return link.test(text.slice(end, first.start - start)) ? first : null;
  }
  // A percentage may stand between: “rose by 12.0% to €134.4 million”.
  if (first.unit !== 'percent' || second === undefined || second.currency === null) return null;
  const lead = text.slice(end, first.start - start);
  const gap = `${lead}FIGURE${text.slice(first.end - start, second.start - start)}`;
  return link.test(gap) ? second : null;
}
