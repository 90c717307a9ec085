import type { PasteContext, Place } from './paste-context';
import { toWholeGrid, type Spans } from './to-whole-grid';

/** More than any disclosed table has. */
const mostColumns = 200;

type WriteBlocks = (source: Element, out: HTMLElement, place: Place, context: PasteContext) => void;

/**
 * Writes a table with its merged cells. A table of one cell is a frame around words, and one in a
 * cell has no place there: of both only the words are kept.
 */
export function writeTable(
  source: Element,
  out: HTMLElement,
  place: Place,
  context: PasteContext,
  writeBlocks: WriteBlocks,
): void {
  if (!(source instanceof HTMLTableElement)) return;
  const cells = Array.from(source.rows).flatMap((row) => Array.from(row.cells));
  if (source.caption !== null) writeBlocks(source.caption, out, place, context);
  if (place === 'cell' || cells.length === 1) {
    for (const cell of cells) writeBlocks(cell, out, place, context);
    return;
  }
  const rows = Array.from(source.rows, (row) => Array.from(row.cells)).filter(
    (row) => row.length > 0,
  );
  if (rows.length === 0) return;
  const body = context.create('tbody');
  for (const [index, { spans, missing }] of toWholeGrid(
    rows.map((row) => row.map(readSpans)),
  ).entries()) {
    const line = context.create('tr');
    for (const [at, cell] of (rows[index] ?? []).entries()) {
      const written = context.create(cell.matches('th, thead td') ? 'th' : 'td');
      writeSpans(spans[at], written);
      writeBlocks(cell, written, 'cell', context);
      line.append(written);
    }
    for (let at = 0; at < missing; at += 1) line.append(context.create('td'));
    body.append(line);
  }
  const table = context.create('table');
  table.append(body);
  out.append(table);
}

function readSpans(cell: HTMLTableCellElement): Spans {
  return {
    colspan: Math.min(Math.max(cell.colSpan, 1), mostColumns),
    rowspan: Math.max(cell.rowSpan, 1),
  };
}

function writeSpans(spans: Spans | undefined, cell: HTMLElement): void {
  for (const [name, span] of Object.entries(spans ?? {})) {
    if (span !== 1) cell.setAttribute(name, String(span));
  }
}
