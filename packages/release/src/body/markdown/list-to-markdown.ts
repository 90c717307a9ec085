import type { BlockNode, ListNode } from '../body-document';

/**
 * Writes a list as Markdown. Lists that follow one another take turns with the two signs that there
 * are, because two with the same one would be read as one (CommonMark 5.3).
 */
export function listToMarkdown(
  list: ListNode,
  listsBefore: number,
  toBlocks: (blocks: BlockNode[]) => string,
): string {
  const isTight = list.content.every(({ content }) => content.length === 1);
  return list.content
    .map(({ content }, index) => {
      const marker = toMarker(list, index, listsBefore % 2 === 0);
      const indent = ' '.repeat(marker.length);
      return (marker + toBlocks(content).replace(/\n(?=.)/g, `\n${indent}`)).trimEnd();
    })
    .join(isTight ? '\n' : '\n\n');
}

function toMarker(list: ListNode, index: number, isFirstSign: boolean): string {
  if (list.type === 'bulletList') return isFirstSign ? '- ' : '* ';
  // Only the first number counts, and nine digits are the most that it may have.
  const number = Math.min(list.attrs.start + index, 999_999_999);
  return `${number}${isFirstSign ? '.' : ')'} `;
}
