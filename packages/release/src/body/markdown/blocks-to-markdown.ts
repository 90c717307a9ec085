import type { BlockNode, BlockquoteNode, ListNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { imageToMarkdown, inlineToMarkdown, toParagraphLines } from './inline-to-markdown';
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
      return toList(block, listsBefore, context);
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

/**
 * Lists that follow one another take turns with the two signs that there
 * are, because two with the same one would be read as one (CommonMark 5.3).
 */
function toList(list: ListNode, listsBefore: number, context: RenderContext): string {
  const isTight = list.content.every(({ content }) => content.length === 1);
  return list.content
    .map(({ content }, index) => {
      const marker = toMarker(list, index, listsBefore % 2 === 0);
      const indent = ' '.repeat(marker.length);
      return (
        marker + blocksToMarkdown(content, context).replace(/\n(?=.)/g, `\n${indent}`)
      ).trimEnd();
    })
    .join(isTight ? '\n' : '\n\n');
}

function toMarker(list: ListNode, index: number, isFirstSign: boolean): string {
  if (list.type === 'bulletList') return isFirstSign ? '- ' : '* ';
  // Only the first number counts, and nine digits are the most that it may have.
  const number = Math.min(list.attrs.start + index, 999_999_999);
  return `${number}${isFirstSign ? '.' : ')'} `;
}
