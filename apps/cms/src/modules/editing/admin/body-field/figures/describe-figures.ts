import type { CellPlace, PlacedFigure } from '@dateline/release/figures/figure-piece';
import type { PasteReconciliation } from './reconcile-paste';

export interface FiguresNote {
  /** Loud where a figure differs: whoever pasted has to look. */
  tone: 'quiet' | 'warning' | 'danger';
  title: string;
  /** One sentence for each thing to look at. */
  details: string[];
}

/** More would not be read; how many there are is said. */
const mostNamed = 10;

/** What is said of a paste; null where it had no figures. */
export function describeFigures(paste: PasteReconciliation): FiguresNote | null {
  const { given, kept, missing, added, moved } = paste;
  if (given === 0 && added.length === 0 && paste.hidden === 0) return null;
  const details = [
    ...missing.map((figure) => `${toName(figure)} of the source did not arrive.`),
    ...added.map((figure) => `${toName(figure)} is here, but not in the source.`),
    ...moved.map(
      ({ figure, from, to }) => `${figure} stood in ${toCell(from)} and is now in ${toCell(to)}.`,
    ),
  ];
  if (details.length > 0) {
    return {
      tone: 'danger',
      title: `${count(given)} pasted, ${kept} kept: compare with the source, or undo the paste.`,
      details: shorten(details),
    };
  }
  const title = `${count(given)} pasted, ${kept} kept.`;
  const hidden =
    paste.hidden > 0 ? [`${count(paste.hidden)} in hidden rows, columns or text left out.`] : [];
  if (paste.otherwise.length === 0) return { tone: 'quiet', title, details: hidden };
  return {
    tone: 'warning',
    title: `${title} The sheet also gave other figures as plain text: check the rounding.`,
    details: [
      ...hidden,
      ...shorten(
        paste.otherwise.map((figure) => `${figure} is in the plain text, but in no cell as shown.`),
      ),
    ],
  };
}

function shorten(sentences: readonly string[]): string[] {
  const more = sentences.length - mostNamed;
  return more > 0 ? [...sentences.slice(0, mostNamed), `And ${more} more.`] : [...sentences];
}

function toName({ figure, cell }: PlacedFigure): string {
  return cell === null ? figure : `${figure} (${toCell(cell)})`;
}

function toCell({ table, row, cell }: CellPlace): string {
  const place = `row ${row + 1}, cell ${cell + 1}`;
  return table === 0 ? place : `table ${table + 1}, ${place}`;
}

function count(figures: number): string {
  return figures === 1 ? '1 figure' : `${figures.toLocaleString('en')} figures`;
}
