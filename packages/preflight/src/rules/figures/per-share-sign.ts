import type { Figure } from '../../figures/figure';
import { getFigureReading } from '../../figures/figure-reading';
import type { FigureTable } from '../../figures/tables/figure-table';
import { toPlace } from '../../places/to-place';
import type { Rule } from '../../rule';

const perShare =
  '(?: attributable to [\\p{L} ]{1,40})? per (?:[\\p{L}]{1,12} ){0,4}(?:share|unit|ADS)';
const words = '(loss|earnings|income|profit)';
/** “Diluted loss per share was $0.27” and “a net loss of $0.27 per share”. */
const named = new RegExp(
  `(?<!or |\\()\\b${words}${perShare}(?:,? (?:for|in) [^.;:,$€£]{2,50},?)? (?:was|were|of|totall?ed|came in at|came to) $`,
  'iu',
);
const shared = new RegExp(`(?<!or |\\()\\b${words} (?:was|of|totall?ed) $`, 'iu');
const label = /\bper (?:\p{L}{1,12} ){0,4}(?:share|unit|ads)\b|\beps\b/iu;

/** What falls to one share is a loss in the text, and a gain in the table; or the other way round. */
export const perShareSign: Rule = {
  name: 'per-share-sign',
  severity: 'warning',
  languages: ['en'],
  *check(context) {
    const { sentences, tables } = getFigureReading(context);
    const cells = tables.flatMap(listResults);
    if (cells.length === 0) return;
    for (const { passage, figures } of sentences) {
      for (const figure of figures) {
        const isLoss = findSign(passage.text, figure);
        if (isLoss === null) continue;
        const same = cells.filter(({ amount }) => Math.abs(amount - Math.abs(figure.value)) < 1e-6);
        const [first] = same;
        if (first === undefined || same.some((cell) => cell.isLoss === isLoss)) continue;
        yield {
          place: toPlace(passage, figure.start, figure.end),
          message: isLoss
            ? `${figure.text} per share is a loss here, but a gain in the table (“${first.label}”).`
            : `${figure.text} per share is a gain here, but a loss in the table (“${first.label}”).`,
        };
      }
    }
  },
};

/** Null where the words leave it open, or tell of something else. */
function findSign(text: string, figure: Figure): boolean | null {
  if (figure.currency === null || figure.scale !== 1 || figure.unit !== 'number') return null;
  const lead = text.slice(Math.max(0, figure.start - 120), figure.start);
  const word = named.exec(lead)?.[1] ?? (figure.isPerShare ? shared.exec(lead)?.[1] : undefined);
  if (word === undefined) return null;
  const isLoss = word.toLowerCase() === 'loss';
  // “earnings of $(0.27)” says it by the sign.
  return figure.value < 0 && !isLoss ? null : isLoss;
}

function listResults({ rows }: FigureTable): { label: string; amount: number; isLoss: boolean }[] {
  return rows.flatMap((row) => {
    if (!label.test(row.label) || !/\b(?:loss|earnings|income|profit|eps)\b/i.test(row.label)) {
      return [];
    }
    const isLossRow =
      /\bloss\b/i.test(row.label) && !/\b(?:earnings|income|profit)\b/i.test(row.label);
    return row.cells.flatMap((cell) =>
      cell?.kind !== 'figure' || cell.unit !== 'number' || cell.value === 0
        ? []
        : [
            {
              label: row.label,
              amount: Math.abs(cell.value),
              isLoss: isLossRow || cell.value < 0,
            },
          ],
    );
  });
}
