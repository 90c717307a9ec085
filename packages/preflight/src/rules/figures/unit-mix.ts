import type { Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import type { FigureSentence } from '../../figures/list-figure-sentences';
import { findTableScaleSlip } from '../../figures/metrics/find-table-scale-slip';
import type { Report, Rule } from '../../rule';
import { toPlace } from '../../places/to-place';

interface Told {
  sentence: FigureSentence;
  figure: Figure;
  /** The words before the figure that can say what it counts. */
  words: ReadonlySet<string>;
}

/** “$187.4 million” here and “$187.4 billion” there; millions of what the table has in thousands. */
export const unitMix: Rule = {
  name: 'unit-mix',
  severity: 'warning',
  languages: ['en'],
  check(context) {
    const reading = getFigureReading(context);
    const told = reading.sentences.flatMap((sentence) =>
      sentence.figures.filter(isTelling).map((figure) => toTold(sentence, figure)),
    );
    const byDigits = new Map<string, Told[]>();
    for (const one of told) {
      const key = `${one.figure.currency ?? ''}${one.figure.digits}`;
      byDigits.set(key, [...(byDigits.get(key) ?? []), one]);
    }
    const texts = [...byDigits.values()].flatMap(listMixed);
    const seen = new Set(texts.map(({ place }) => `${place.path.join('.')}:${place.start}`));
    const tables = reading.metrics.flatMap((metric) => {
      const { figure, sentence, name } = metric;
      const place = toPlace(sentence.passage, figure.start, figure.end);
      const cell = findTableScaleSlip(metric, reading.amounts);
      if (cell === null || seen.has(`${place.path.join('.')}:${place.start}`)) return [];
      const message = `The ${name} is ${figure.text} here; with the unit of the table, its ${cell.text} is a thousand times more or less.`;
      return [{ place, message }];
    });
    return [...texts, ...tables];
  },
};

/** Three digits or more: 5 million and 5 billion may well stand in one release. */
function isTelling({ scale, currency, digits }: Figure): boolean {
  return scale > 1 && currency !== null && /\d{3}/.test(digits.replace(/[.,]|0+$/g, ''));
}

function toTold(sentence: FigureSentence, figure: Figure): Told {
  const { text } = sentence.passage;
  const before = text.slice(Math.max(sentence.start, figure.start - 90), figure.start);
  const words = before.toLowerCase().match(/\p{L}{4,20}/gu) ?? [];
  return { sentence, figure, words: new Set(words.filter((word) => !common.has(word))) };
}

const common = new Set(
  'million billion thousand with from compared approximately about which that were totaled quarter year months ended period increased decreased percent company first second third fourth this their over'.split(
    ' ',
  ),
);

/** No release tells one figure more often. */
const mostCompared = 50;

function listMixed(told: readonly Told[]): Report[] {
  const scales = new Set(told.map(({ figure }) => figure.scale));
  if (scales.size !== 2) return [];
  const counts = [...scales].map(
    (scale) => told.filter(({ figure }) => figure.scale === scale).length,
  );
  const [first = 0, second = 0] = scales;
  const wrongScale = (counts[0] ?? 0) < (counts[1] ?? 0) ? first : second;
  const compared = told.filter(({ figure }) => figure.scale !== wrongScale).slice(0, mostCompared);
  return told.flatMap(({ figure, sentence, words }) => {
    if (figure.scale !== wrongScale) return [];
    const other = compared.find((one) => [...one.words].some((word) => words.has(word)));
    if (other === undefined) return [];
    return [
      {
        place: toPlace(sentence.passage, figure.start, figure.end),
        message: `The same digits are ${figure.text} here and ${other.figure.text} elsewhere.`,
      },
    ];
  });
}
