import type { CellNode, InlineNode, ListNode, ParagraphNode, TableNode } from '@dateline/release';
import type { SourceBlock } from '../../source-document';
import { countHeaderRows } from './count-header-rows';
import type { SourceCell, SourceTable } from './source-table';

/** Makes the table of a body: a whole grid, with empty cells where nothing stands. */
export function toTableNode(table: SourceTable): TableNode {
  const headerRows = countHeaderRows(table);
  const slots: (SourceCell | null)[][] = Array.from({ length: table.height }, () =>
    new Array<SourceCell | null>(table.width).fill(null),
  );
  for (const cell of table.cells) take(slots, cell);
  return {
    type: 'table',
    content: slots.map((row, at) => ({
      type: 'tableRow',
      content: row.flatMap((cell, column) => {
        if (cell !== null && (cell.row !== at || cell.column !== column)) return [];
        const isHeader = at < headerRows || cell?.isHeader === true;
        return [toCell(cell, isHeader)];
      }),
    })),
  };
}

/** Claims the slots of a cell; one that would cover another shrinks or joins it, with its words. */
function take(slots: (SourceCell | null)[][], cell: SourceCell): void {
  const rows = slots.slice(cell.row, cell.row + cell.rowspan);
  const isFree = rows.every((row) =>
    row.slice(cell.column, cell.column + cell.colspan).every((slot) => slot === null),
  );
  const claimed = isFree ? cell : { ...cell, rowspan: 1, colspan: 1 };
  const holder = slots[cell.row]?.[cell.column];
  if (!isFree && holder !== null && holder !== undefined) {
    holder.blocks = [...holder.blocks, ...cell.blocks];
    return;
  }
  for (const row of slots.slice(claimed.row, claimed.row + claimed.rowspan)) {
    row.fill(claimed, claimed.column, claimed.column + claimed.colspan);
  }
}

function toCell(cell: SourceCell | null, isHeader: boolean): CellNode {
  return {
    type: isHeader ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell?.colspan ?? 1, rowspan: cell?.rowspan ?? 1, colwidth: null },
    content: cell === null ? [{ type: 'paragraph' }] : toCellContent(cell.blocks),
  };
}

function toCellContent(blocks: readonly SourceBlock[]): (ParagraphNode | ListNode)[] {
  const content: (ParagraphNode | ListNode)[] = [];
  for (const { kind, ordinal, inline } of blocks) {
    const last = content.at(-1);
    const paragraph = toParagraph(inline);
    if (kind !== 'listItem') content.push(paragraph);
    else if (last?.type === 'bulletList' && ordinal === null) last.content.push(toItem(paragraph));
    else if (last?.type === 'orderedList' && ordinal !== null) last.content.push(toItem(paragraph));
    else if (ordinal === null) content.push({ type: 'bulletList', content: [toItem(paragraph)] });
    else {
      const attrs = { start: ordinal };
      content.push({ type: 'orderedList', attrs, content: [toItem(paragraph)] });
    }
  }
  return content.length > 0 ? content : [{ type: 'paragraph' }];
}

function toParagraph(inline: InlineNode[]): ParagraphNode {
  return { type: 'paragraph', content: inline };
}

function toItem(paragraph: ParagraphNode): ListNode['content'][number] {
  return { type: 'listItem', content: [paragraph] };
}
