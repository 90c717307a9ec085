import type { SourceBlock } from '../../source-document';
import { alignShortRows } from '../table/align-short-rows';
import { toTableBlocks } from '../table/to-table-blocks';
import { toPlainBlocks } from '../to-plain-blocks';
import type { TextLine } from './list-paragraphs';

/**
 * Reads lines with tabs between words as a table, which is how a spreadsheet puts one on the
 * clipboard. Null where not every line has one.
 */
export function toTabTable(lines: readonly TextLine[]): SourceBlock[] | null {
  const isTable = lines.length > 1 && lines.every(({ text }) => text.trim().includes('\t'));
  if (!isTable) return null;
  const rows = lines.map(({ text, number }) =>
    text.split('\t').map((cell) => ({
      blocks: toPlainBlocks([cell]).map((block) => ({ ...block, line: number })),
      colspan: 1,
      rowspan: 1,
      isHeader: false,
    })),
  );
  return toTableBlocks(alignShortRows(rows), lines[0]?.number ?? null);
}
