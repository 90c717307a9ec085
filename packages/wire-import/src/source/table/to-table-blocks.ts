import type { SourceBlock } from '../../source-document';
import { sourceLimits } from '../source-limits';
import { toTableBlock } from '../to-block';
import { compactTable } from './compact-table';
import { groupColumns } from './group-columns';
import { mergeAffixes } from './merge-affixes';
import { placeCells } from './place-cells';
import type { LooseCell } from './source-table';
import { toTableNode } from './to-table-node';
import { unwrapLayout } from './unwrap-layout';

/**
 * Turns the rows of a table into one table block with a whole grid, or into the paragraphs and list
 * items that a table was used to place.
 */
export function toTableBlocks(
  rows: readonly (readonly LooseCell[])[],
  line: number | null,
): SourceBlock[] {
  const { table, joined } = mergeAffixes(placeCells(rows));
  if (table.cells.length === 0) return [];
  const compact = compactTable(table, groupColumns(table, joined));
  const layout = unwrapLayout(compact);
  if (layout !== null) return layout;
  if (compact.width * compact.height > sourceLimits.tableSlots) {
    return compact.cells.flatMap(({ blocks }) => blocks);
  }
  return [toTableBlock(toTableNode(compact), line)];
}
