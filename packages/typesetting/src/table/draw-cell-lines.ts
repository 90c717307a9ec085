import { drawLine } from '../pdf/draw-line';
import type { Element } from '../pdf/tags';
import type { Flow } from '../pdf/flow';
import type { Line } from '../text/place-spans';
import { padding } from './fit-columns';
import type { SetCell } from './set-rows';

/** Where a cell's line begins, from the left of the table. */
export function toLineStart(cell: SetCell, line: Line): number {
  const end = cell.x + cell.width - padding;
  if (cell.isRight || line.isRightToLeft) return end - line.width - cell.hang;
  return cell.column === 0 ? cell.x : cell.x + padding;
}

export function drawCellLines(
  flow: Flow,
  cell: SetCell,
  lines: readonly Line[],
  leading: number,
  element: Element,
): void {
  for (const [index, line] of lines.entries()) {
    const y = flow.y + 2.5 + (index + 0.76) * leading;
    drawLine(flow, line, flow.left + toLineStart(cell, line), y, element);
  }
  flow.tags.leave();
}
