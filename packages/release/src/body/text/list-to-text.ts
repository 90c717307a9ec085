import type { BlockNode, ListNode } from '../body-document';

/** Writes a list as plain text, one line an item; `toBlocks` writes what an item holds. */
export function listToText(
  list: ListNode,
  toBlocks: (blocks: BlockNode[], separator: string) => string,
): string {
  return list.content
    .map(({ content }, index) => {
      const marker = list.type === 'bulletList' ? '- ' : `${list.attrs.start + index}. `;
      const indent = ' '.repeat(marker.length);
      return marker + toBlocks(content, '\n').replace(/\n(?=.)/g, `\n${indent}`);
    })
    .join('\n');
}
