import type { BlockNode, TableNode } from '../body/body-document';
import { alignColumns } from './align-columns';
import { stackRows } from './stack-rows';
import { toColumnWidths } from './to-column-widths';
import { toWireTable } from './wire-cell';

/** Writes the words of a cell at a given width. */
type WriteCell = (content: readonly BlockNode[], width: number) => string[];

/**
 * A table in aligned columns, its numbers to the right; where its columns find no room beside each
 * other, each row with its cells below each other, named by their column.
 */
export function tableToWire(table: TableNode, width: number, writeCell: WriteCell): string[] {
  // Wrapped to their column later: here the lines are those that the writer made.
  const wire = toWireTable(table, ({ content }) =>
    writeCell(content, Number.MAX_SAFE_INTEGER).join('\n'),
  );
  const widths = toColumnWidths(wire, width);
  return widths === null ? stackRows(wire, width) : alignColumns(wire, widths);
}
