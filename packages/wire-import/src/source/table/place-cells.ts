import type { LooseCell, SourceCell, SourceTable } from './source-table';

/** Wider cells than this are a slip; HTML itself would take 1,000 columns and 65,534 rows. */
const widest = 200;
/** Slots that merged cells may cover together; beyond it every cell counts as single. */
const mostCovered = 400_000;

/** Lays cells out as browsers do (HTML 4.9.12, "forming a table") and leaves out the empty ones. */
export function placeCells(rows: readonly (readonly LooseCell[])[]): SourceTable {
  const cells: SourceCell[] = [];
  /** For each column the first row that is free again. */
  const freeFrom: number[] = [];
  let covered = 0;
  for (const [row, loose] of rows.entries()) {
    let column = 0;
    for (const cell of loose) {
      while ((freeFrom[column] ?? 0) > row) column += 1;
      const isAllowed = covered < mostCovered;
      const colspan = isAllowed ? Math.min(Math.max(cell.colspan, 1), widest) : 1;
      const rowspan = isAllowed ? Math.min(Math.max(cell.rowspan, 1), rows.length - row) : 1;
      covered += colspan * rowspan;
      for (let at = column; at < column + colspan; at += 1) freeFrom[at] = row + rowspan;
      const text = toCellText(cell);
      const { blocks, isHeader } = cell;
      if (text !== '') {
        cells.push({ blocks, isHeader, row, column, colspan, rowspan, text });
      }
      column += colspan;
    }
  }
  return { width: freeFrom.length, height: rows.length, cells };
}

function toCellText({ blocks }: LooseCell): string {
  // Most cells of a filing are empty or hold one word.
  if (blocks.length === 0) return '';
  const text =
    blocks.length === 1 ? (blocks[0]?.text ?? '') : blocks.map((one) => one.text).join(' ');
  return text.includes('\n') ? text.replaceAll('\n', ' ') : text;
}
