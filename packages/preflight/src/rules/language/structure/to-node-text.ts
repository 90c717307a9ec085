import type { HeadingNode, ParagraphNode } from '@dateline/release';

/** The words of a paragraph or heading; a hard break is one `\n`. */
export function toNodeText({ content = [] }: HeadingNode | ParagraphNode): string {
  return content.map((part) => (part.type === 'text' ? part.text : '\n')).join('');
}
