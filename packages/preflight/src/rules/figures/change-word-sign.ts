import type { Change } from '../../figures/changes/change';
import { findDirectionBefore } from '../../figures/changes/direction-words';
import { isComparable } from '../../figures/changes/is-comparable';
import { toRange } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import type { FigureSentence } from '../../figures/list-figure-sentences';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** “Increased to” a lower figure, “decreased to” a higher one, an increase of less than nothing. */
export const changeWordSign: Rule = {
  name: 'change-word-sign',
  severity: 'error',
  languages: ['en'],
  check(context) {
    const { sentences, changes } = getFigureReading(context);
    return [
      ...changes.filter(isComparable).filter(isAgainst).map(toReport),
      ...sentences.flatMap(listNegativeGrowth),
    ];
  },
};

function isAgainst({ direction, after, before }: Change): boolean {
  const [a, b] = [toRange(after), toRange(before)];
  return direction.direction === 'up' ? a.high < b.low : a.low > b.high;
}

function toReport({ sentence, direction, after, before }: Change): Report {
  const { start, word } = direction;
  const way = after.value > before.value ? 'more' : 'less';
  return {
    place: toPlace(sentence.passage, start, start + word.length),
    message: `“${word}” is said of a change to ${after.text} from ${before.text}, which is ${way}.`,
  };
}

function listNegativeGrowth({ passage, figures, start: from }: FigureSentence): Report[] {
  return figures.flatMap((figure) => {
    if (figure.unit !== 'percent' || figure.value >= 0) return [];
    const found = findDirectionBefore(passage.text, figure.start);
    if (found?.direction !== 'up' || found.start < from || !isVerb(found.word)) return [];
    return [
      {
        place: toPlace(passage, figure.start, figure.end),
        message: `“${found.word}” is said of ${figure.text}, which is less than nothing.`,
      },
    ];
  });
}

/** “Growth (5)%” may head a list of growth rates. */
function isVerb(word: string): boolean {
  return !/^(?:growth|increase|rise)$/i.test(word);
}
