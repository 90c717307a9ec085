import type { BlockNode, BlockquoteNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { toParagraphLines } from './escape-markdown';
import { imageToMarkdown } from './image-to-markdown';
import { inlineToMarkdown } from './inline-to-markdown';
import { listToMarkdown } from './list-to-markdown';
import { tableToMarkdown } from './table-to-markdown';

/** Writes blocks as Markdown; those without any text leave no gap. */
export function blocksToMarkdown(blocks: readonly BlockNode[], context: RenderContext): string {
  const written: string[] = [];
  let listsBefore = 0;
  for (const block of blocks) {
    const markdown = toBlock(block, listsBefore, context);
    if (markdown === '') continue;
    written.push(markdown);
    listsBefore = block.type === 'bulletList' || block.type === 'orderedList' ? listsBefore + 1 : 0;
  }
  return written.join('\n\n');
}

function toBlock(block: BlockNode, listsBefore: number, context: RenderContext): string {
  switch (block.type) {
    case 'paragraph':
      return toParagraphLines(inlineToMarkdown(block.content, '\\\n'));
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${inlineToMarkdown(block.content, '<br>').trim()}`;
    case 'bulletList':
    case 'orderedList':
      return listToMarkdown(block, listsBefore, (blocks) => blocksToMarkdown(blocks, context));
    case 'blockquote':
      return toQuotation(block, context);
    case 'table':
      return tableToMarkdown(block, context);
    case 'image':
      return imageToMarkdown(block, context).map(toParagraphLines).join('\n\n');
    default:
      throw toUnknownNodeError(block);
  }
}

function toQuotation({ content }: BlockquoteNode, context: RenderContext): string {
  return blocksToMarkdown(content, context)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
