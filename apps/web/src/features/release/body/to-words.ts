import type { InlineNode } from '@dateline/release';

/** What a line of text says, without its marks. */
export function toWords(nodes: readonly InlineNode[] = []): string {
  return nodes.map((node) => (node.type === 'text' ? node.text : ' ')).join('');
}
