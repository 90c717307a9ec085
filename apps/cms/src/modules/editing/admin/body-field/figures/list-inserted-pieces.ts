import type { Node } from '@tiptap/pm/model';
import type { CellPlace, FigurePiece } from '@dateline/release/figures/figure-piece';
import type { Range } from '../editor/changed-ranges';

/**
 * The words that stand in some stretches of a document, a piece for each paragraph, and one for each
 * cell. Tables, rows and cells are counted as far as the stretches touch them, so that cells laid
 * over those of a table count like a table of their own.
 */
export function listInsertedPieces(document: Node, ranges: readonly Range[]): FigurePiece[] {
  const counts = new CellCounts();
  const pieces: FigurePiece[] = [];
  let cellPiece: FigurePiece | null = null;
  let cellEnd = -1;
  for (const { from, to } of ranges) {
    document.nodesBetween(from, to, (node, position) => {
      const { name } = node.type;
      if (name === 'table' || name === 'tableRow') counts.enter(name, position);
      if (name === 'tableCell' || name === 'tableHeader') {
        const cell = counts.enterCell(position);
        // A cell of which two stretches hold a part is one.
        if (cell !== null) pieces.push((cellPiece = { text: '', cell }));
        cellEnd = position + node.nodeSize;
      }
      if (!node.isTextblock) return true;
      const text = toText(node, from - position - 1, to - position - 1);
      if (cellPiece !== null && position < cellEnd) cellPiece.text += `\n${text}`;
      else pieces.push({ text, cell: null });
      return false;
    });
  }
  return pieces;
}

/** The words of a text block between two places in it. */
function toText(block: Node, from: number, to: number): string {
  return block.textBetween(Math.max(0, from), Math.min(block.content.size, to), '\n', '\n');
}

/** Counts the tables, rows and cells that were come by. */
class CellCounts {
  private table = -1;
  private row = -1;
  private cell = -1;
  private readonly known = new Set<number>();

  enter(name: 'table' | 'tableRow', position: number): void {
    if (this.known.has(position)) return;
    this.known.add(position);
    if (name === 'table') {
      this.table += 1;
      this.row = -1;
    } else {
      this.row += 1;
      this.cell = -1;
    }
  }

  /** Null for a cell that was come by already. */
  enterCell(position: number): CellPlace | null {
    if (this.known.has(position)) return null;
    this.known.add(position);
    this.cell += 1;
    return { table: this.table, row: this.row, cell: this.cell };
  }
}
