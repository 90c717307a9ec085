import type { BlockNode } from '../body-document';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { inlineToText } from './inline-to-text';
import { listToText } from './list-to-text';
import { tableToText } from './table-to-text';

/** Writes blocks as plain text; those without any text leave no gap. */
export function blocksToText(blocks: readonly BlockNode[], separator = '\n\n'): string {
  return blocks
    .map(toBlock)
    .filter((text) => text !== '')
    .join(separator);
}

function toBlock(block: BlockNode): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlineToText(block.content);
    case 'bulletList':
    case 'orderedList':
      return listToText(block, blocksToText);
    case 'blockquote':
      return blocksToText(block.content);
    case 'table':
      return tableToText(block, blocksToText);
    case 'image':
      return [block.attrs.alt, block.attrs.caption ?? ''].filter((text) => text !== '').join('\n');
    default:
      throw toUnknownNodeError(block);
  }
}
