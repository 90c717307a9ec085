import type { InlineNode } from '@dateline/release';

/** The plain words of a line with marks; `\n` for a line break. */
export function toInlineText(inline: readonly InlineNode[]): string {
  return inline.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
}
