import type { BlockNode } from '../body-document';
import { toUnknownNodeError } from '../to-unknown-node-error';
import type { RenderContext } from '../render-context';
import { imageToHtml } from './image-to-html';
import { inlineToHtml } from './inline-to-html';
import { listToHtml } from './list-to-html';
import { tableToHtml } from './table-to-html';

/** Writes blocks one after the other as HTML. */
export function blocksToHtml(blocks: readonly BlockNode[], context: RenderContext): string {
  return blocks.map((block) => toBlock(block, context)).join('');
}

function toBlock(block: BlockNode, context: RenderContext): string {
  const toBlocks = (blocks: readonly BlockNode[]) => blocksToHtml(blocks, context);
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineToHtml(block.content)}</p>`;
    case 'heading': {
      const { level } = block.attrs;
      return `<h${level}>${inlineToHtml(block.content)}</h${level}>`;
    }
    case 'bulletList':
    case 'orderedList':
      return listToHtml(block, toBlocks);
    case 'blockquote':
      return `<blockquote>${toBlocks(block.content)}</blockquote>`;
    case 'table':
      return tableToHtml(block, toBlocks);
    case 'image':
      return imageToHtml(block, context);
    default:
      throw toUnknownNodeError(block);
  }
}
