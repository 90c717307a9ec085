import type { BlockNode, BodyDocument, TableNode } from '@dateline/release';
import type { Picture } from '../../../domain/release';
import { toWords } from './to-words';

/** What tells a table from the others of its page: readers who hear it go by names. */
export interface TableName {
  /** Counted from 1 over the page. */
  number: number;
  /** The heading that it stands under; empty where there is none. */
  heading: string;
}

/** What the texts of one page share. */
export interface TextContext {
  pictures: Record<string, Picture>;
  tableNames: Map<TableNode, TableName>;
}

export function toTextContext(
  texts: readonly BodyDocument[],
  pictures: Record<string, Picture>,
): TextContext {
  const tableNames = new Map<TableNode, TableName>();
  for (const { content } of texts) nameTables(content, tableNames);
  return { pictures, tableNames };
}

function nameTables(blocks: readonly BlockNode[], names: Map<TableNode, TableName>): void {
  let heading = '';
  for (const block of blocks) {
    switch (block.type) {
      case 'heading':
        heading = toWords(block.content).trim();
        break;
      case 'table':
        names.set(block, { number: names.size + 1, heading });
        break;
      case 'blockquote':
        nameTables(block.content, names);
        break;
      case 'bulletList':
      case 'orderedList':
        for (const item of block.content) nameTables(item.content, names);
        break;
      case 'paragraph':
      case 'image':
        break;
    }
  }
}
