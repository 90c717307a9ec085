import type { BlockNode, CellNode, ListNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { imageToMarkdown } from './image-to-markdown';
import { inlineToMarkdown } from './inline-to-markdown';

/** Writes a cell on the one line that GitHub's tables give it: its parts one below the other. */
export function cellToMarkdown({ content }: CellNode, context: RenderContext): string {
  return toLines(content, context)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>');
}

function toLines(blocks: readonly BlockNode[], context: RenderContext): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [inlineToMarkdown(block.content, '<br>')];
      case 'bulletList':
      case 'orderedList':
        return toItems(block, context);
      case 'blockquote':
        return toLines(block.content, context);
      case 'table':
        return block.content.map(({ content = [] }) =>
          content.map((cell) => cellToMarkdown(cell, context)).join(' '),
        );
      case 'image':
        return imageToMarkdown(block, context);
      default:
        throw toUnknownNodeError(block);
    }
  });
}

function toItems(list: ListNode, context: RenderContext): string[] {
  return list.content.map((item, index) => {
    const marker = list.type === 'bulletList' ? '-' : `${list.attrs.start + index}.`;
    return `${marker} ${toLines(item.content, context).join('<br>')}`;
  });
}
