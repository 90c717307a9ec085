import { toCurrencyName } from '../../figures/currencies';
import { areCompatible, type Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import { isAmountOf } from '../../figures/metrics/to-table-amounts';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

interface Amount {
  figure: Figure;
  /** What it is an amount of: the words right behind it, or before “of”. */
  nouns: ReadonlySet<string>;
}

/** Words that say nothing of what is meant. */
const empty = new Set(
  'with from into that this than them its their the and for more year years quarter total gross aggregate principal amount amounts cash million billion thousand dollars euros worth value new initial'.split(
    ' ',
  ),
);
/** What is said of roughly is no slip. */
const vague =
  /\b(?:over|than|to|nearly|almost|least|about|around|approximately|some|minimum|excess of)\s{0,2}$/i;
const after = /^[- \u00a0](?:of |in )?((?:[\p{L}-]{3,20} ?){1,3})/u;
const before =
  /((?:[\p{L}-]{3,20} ){1,3})(?:of|totall?ing|worth|for|at)(?: (?:an? )?(?:aggregate|total|gross)(?: of)?)? $/u;

/** A sum in the headline that the text below does not know: of the same thing it tells another one. */
export const headlineAmount: Rule = {
  name: 'headline-amount',
  severity: 'warning',
  languages: ['en'],
  *check(context) {
    const { sentences, amounts } = getFigureReading(context);
    const isHead = (field: string) => field === 'headline';
    const head = sentences.filter(({ passage }) => isHead(passage.field));
    const told = sentences
      .filter(({ passage }) => /^(?:body|subheadline|summary)$/.test(passage.field))
      .flatMap(({ passage, figures }) => figures.map((figure) => toAmount(passage.text, figure)))
      .filter(({ figure }) => isSum(figure));
    const cells = [...amounts.values()].flat();
    for (const { passage, figures } of head) {
      for (const figure of figures) {
        if (!isSum(figure) || vague.test(passage.text.slice(0, figure.start))) continue;
        if (told.some((one) => areCompatible(one.figure, figure))) continue;
        if (cells.some((cell) => isAmountOf(figure.value, figure.step, cell))) continue;
        const { nouns } = toAmount(passage.text, figure);
        const same = told.filter(
          (one) =>
            isSameMoney(one.figure, figure) && [...one.nouns].some((noun) => nouns.has(noun)),
        );
        const [other] = same;
        // Several may be parts of a whole that only the headline tells.
        if (other === undefined || new Set(same.map((one) => one.figure.value)).size > 1) continue;
        yield {
          place: toPlace(passage, figure.start, figure.end),
          message: `The headline says ${figure.text}, and the text ${other.figure.text}: correct the one that is wrong.`,
        };
      }
    }
  },
};

function isSum({ currency, scale, isPerShare }: Figure): boolean {
  return currency !== null && scale > 1 && !isPerShare;
}

function isSameMoney(a: Figure, b: Figure): boolean {
  return toCurrencyName(a.currency ?? '') === toCurrencyName(b.currency ?? '');
}

function toAmount(text: string, figure: Figure): Amount {
  const [, behind = ''] = after.exec(text.slice(figure.end, figure.end + 70)) ?? [];
  const [, ahead = ''] =
    before.exec(text.slice(Math.max(0, figure.start - 90), figure.start)) ?? [];
  const words = `${ahead} ${behind}`.toLowerCase().match(/\p{L}{4,20}/gu) ?? [];
  return {
    figure,
    nouns: new Set(words.map((word) => word.replace(/s$/, '')).filter((word) => !empty.has(word))),
  };
}
