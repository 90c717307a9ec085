import type { Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import type { FigureSentence } from '../../figures/list-figure-sentences';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

const rangeWords =
  /\b(?:between|range of|ranging from|ranges? from|range between|in the range)\s(?:approximately |about )?$/i;
const outlook =
  /\b(?:expects?|expected|guidance|outlook|anticipates?|forecasts?|targets?|projects|estimates?)\b/i;
const change =
  /\b(?:from|increased?|rose|grew|growth|decreased?|declined?|fell|dropped|raised|lowered|reduced|cut|up|down|revised|narrowed|improved?)\b/i;

/** A range whose first end is above its second: “between $12 million and $10 million”. */
export const rangeOrder: Rule = {
  name: 'range-order',
  severity: 'warning',
  languages: ['en'],
  check(context) {
    return getFigureReading(context).sentences.flatMap(listReversed);
  },
};

function listReversed(sentence: FigureSentence): Report[] {
  const { passage, figures } = sentence;
  return figures.flatMap((low, at) => {
    const high = figures[at + 1];
    if (high === undefined || !isRange(sentence, low, high)) return [];
    if (low.value <= 0 || high.value <= 0 || toShared(low, high) <= high.value) return [];
    return [
      {
        place: toPlace(passage, low.start, high.end),
        message: `The range begins with ${low.text} and ends lower, with ${high.text}.`,
      },
    ];
  });
}

function isRange({ passage, start, text }: FigureSentence, low: Figure, high: Figure): boolean {
  if (low.currency !== null && high.currency !== null && low.currency !== high.currency)
    return false;
  if (low.unit !== high.unit && low.unit !== 'number') return false;
  if (high.unit === 'number' && high.currency === null && low.scale === 1 && high.scale === 1)
    return false;
  const gap = passage.text.slice(low.end, high.start).replace(/[\u00a0\u202f]/g, ' ');
  const lead = passage.text.slice(Math.max(start, low.start - 40), low.start);
  if (rangeWords.test(lead)) return /^ (?:and|to) (?:approximately |about )?$/.test(gap);
  if (/^[–—]$/.test(gap)) return !/[-–—/\d]$/.test(lead);
  return /^ to $/.test(gap) && outlook.test(text) && !change.test(text);
}

/** “$12 to $10 million”: the first end borrows the unit of the second. */
function toShared(low: Figure, high: Figure): number {
  return low.scale === 1 && high.scale > 1 && low.value < 1000 ? low.value * high.scale : low.value;
}
