import type { BlockNode, ListItemNode, ListNode } from '../body-document';
import { inlineToHtml } from './inline-to-html';

/** Writes a list as HTML; `toBlocks` writes what its items hold. */
export function listToHtml(list: ListNode, toBlocks: (blocks: BlockNode[]) => string): string {
  const items = list.content.map((item) => `<li>${toItem(item, toBlocks)}</li>`).join('');
  if (list.type === 'bulletList') return `<ul>${items}</ul>`;
  const { start } = list.attrs;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${items}</ol>`;
}

/** An item of one paragraph, with or without lists below it, needs no paragraph of its own. */
function toItem({ content }: ListItemNode, toBlocks: (blocks: BlockNode[]) => string): string {
  const [first, ...rest] = content;
  const isPlain = rest.every(({ type }) => type === 'bulletList' || type === 'orderedList');
  return first?.type === 'paragraph' && isPlain
    ? inlineToHtml(first.content) + toBlocks(rest)
    : toBlocks(content);
}
