import { isComparable } from '../../figures/changes/is-comparable';
import { isStatedRight } from '../../figures/changes/is-stated-right';
import type { Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import { formatFigure } from '../../figures/format-figure';
import type { Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

/** A change that is not the one between the two figures of its sentence. */
export const changePercentage: Rule = {
  name: 'change-percentage',
  severity: 'warning',
  languages: ['en'],
  check(context) {
    const { changes, style } = getFigureReading(context);
    return changes.filter(isComparable).flatMap((change) => {
      const { after, before, stated, sentence } = change;
      return stated
        .filter((figure) => !isRough(sentence.passage.text, figure))
        .filter((figure) => isStatedRight(change, figure) === false)
        .map((figure) => ({
          place: toPlace(sentence.passage, figure.start, figure.end),
          message: `The change is ${figure.text} here, but ${after.text} after ${before.text} is ${describe(figure)}.`,
        }));

      function describe(figure: Figure): string {
        const percent = Math.abs(after.value / before.value - 1) * 100;
        const difference = Math.abs(after.value - before.value);
        if (figure.unit === 'percent') return `${formatFigure(percent, figure.step, style)}%`;
        if (figure.unit === 'points')
          return `${formatFigure(difference, figure.step, style)} points`;
        if (figure.unit === 'basisPoints')
          return `${formatFigure(difference * 100, 1, style)} basis points`;
        const { scale, step } = figure;
        // In the words of the release: € 24.7 million, not 24,700,000.
        return figure.text.replace(
          figure.digits,
          formatFigure(difference / scale, step / scale, style),
        );
      }
    });
  },
};

/** “nearly 30%” is no slip for 28.6%. */
function isRough(text: string, { start }: Figure): boolean {
  return /\b(?:about|approximately|approx\.|nearly|almost|roughly|around|over|than|some) ?$|~$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}
