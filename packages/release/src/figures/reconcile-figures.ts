import type { CellPlace, FigurePiece, PlacedFigure } from './figure-piece';
import { listFigures } from './list-figures';

export interface FigureReconciliation {
  /** How many figures the source shows, and how many of them arrived. */
  given: number;
  kept: number;
  /** Figures of the source that did not arrive, where they stood there. */
  missing: PlacedFigure[];
  /** Figures that arrived and are none of the source's, where they stand now. */
  added: PlacedFigure[];
  /** Figures that arrived in another cell than they stood in. */
  moved: { figure: string; from: CellPlace; to: CellPlace }[];
}

/**
 * Holds the figures of a text against those of its source, one by one: the first cell against the
 * first cell, then whatever is left over against whatever is left over. A figure that stands twice
 * has to arrive twice.
 */
export function reconcileFigures(
  source: readonly FigurePiece[],
  result: readonly FigurePiece[],
): FigureReconciliation {
  const given = source.flatMap(toPlaced);
  const arrived = result.flatMap(toPlaced);
  const inPlace = match(given, arrived, ({ figure, cell }) => `${toKey(cell)} ${figure}`);
  const elsewhere = match(inPlace.given, inPlace.arrived, ({ figure }) => figure);
  return {
    given: given.length,
    kept: given.length - elsewhere.given.length,
    missing: elsewhere.given,
    added: elsewhere.arrived,
    // A table of one cell becomes a paragraph: only from cell to cell is a figure out of its place.
    moved: elsewhere.matched.flatMap(([{ figure, cell: from }, { cell: to }]) =>
      from === null || to === null ? [] : [{ figure, from, to }],
    ),
  };
}

function toPlaced({ text, cell }: FigurePiece): PlacedFigure[] {
  return listFigures(text).map((figure) => ({ figure, cell }));
}

function toKey(cell: CellPlace | null): string {
  return cell === null ? '' : `${cell.table}/${cell.row}/${cell.cell}`;
}

interface Matched {
  matched: [PlacedFigure, PlacedFigure][];
  /** What is left over on either side, in its order. */
  given: PlacedFigure[];
  arrived: PlacedFigure[];
}

/** Pairs those with the same key, each once. */
function match(
  given: readonly PlacedFigure[],
  arrived: readonly PlacedFigure[],
  keyOf: (figure: PlacedFigure) => string,
): Matched {
  const waiting = new Map<string, PlacedFigure[]>();
  for (const figure of arrived.toReversed()) {
    const key = keyOf(figure);
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [figure]);
    else same.push(figure);
  }
  const matched: Matched['matched'] = [];
  const missing: PlacedFigure[] = [];
  for (const figure of given) {
    const partner = waiting.get(keyOf(figure))?.pop();
    if (partner === undefined) missing.push(figure);
    else matched.push([figure, partner]);
  }
  const taken = new Set(matched.map(([, partner]) => partner));
  return { matched, given: missing, arrived: arrived.filter((figure) => !taken.has(figure)) };
}
