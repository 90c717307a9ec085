import type { InlineNode } from '@dateline/release';
import { spellRaised } from '@dateline/release/body/text/spell-raised';

/** What a line of text says, without its marks: a raised note is no digit of the figure before it. */
export function toWords(nodes: readonly InlineNode[] = []): string {
  return spellRaised(nodes)
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join('');
}
