import type { BlockNode, BodyDocument, TableNode } from '@dateline/release';
import type { Picture } from '../../../domain/release';

/** What the texts of one page share. */
export interface TextContext {
  pictures: Record<string, Picture>;
  /** The number of each table on the page, counted from 1. */
  tableNumbers: Map<TableNode, number>;
}

export function toTextContext(
  texts: readonly BodyDocument[],
  pictures: Record<string, Picture>,
): TextContext {
  const tables = texts.flatMap(({ content }) => content.flatMap(listTables));
  return { pictures, tableNumbers: new Map(tables.map((table, index) => [table, index + 1])) };
}

function listTables(block: BlockNode): TableNode[] {
  switch (block.type) {
    case 'table':
      return [block];
    case 'blockquote':
      return block.content.flatMap(listTables);
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content.flatMap(listTables));
    default:
      return [];
  }
}
