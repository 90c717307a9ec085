import type { BlockNode, InlineNode } from '../body/body-document';
import { spellRaised } from '../body/text/spell-raised';
import type { ReleaseContent } from './release-content';

/** In characters, the ellipsis included; search engines and social networks show about as much. */
const longest = 280;

/**
 * One or two sentences for lists and previews: the team's own, or else the start of the first
 * paragraph, cut at a sentence's or word's end. A body without a paragraph is told by its headline.
 */
export function toSummary(content: ReleaseContent): string {
  if (content.summary !== null) return content.summary;
  const paragraph = findFirstParagraph(content.body.content);
  return paragraph === null ? content.headline : shorten(paragraph);
}

function findFirstParagraph(blocks: readonly BlockNode[]): string | null {
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? toLine(block.content ?? []) : findInside(block);
    if (text) return text;
  }
  return null;
}

function findInside(block: BlockNode): string | null {
  if (block.type === 'blockquote') return findFirstParagraph(block.content);
  if (block.type === 'bulletList' || block.type === 'orderedList') {
    return findFirstParagraph(block.content.flatMap((item) => item.content));
  }
  return null;
}

function toLine(nodes: readonly InlineNode[]): string {
  return spellRaised(nodes)
    .map((node) => (node.type === 'text' ? node.text : ' '))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - ' …'.length);
  // Two small letters before and a capital after, because "Inc. (NASDAQ" and "1:00 a.m. Eastern" are
  // no ends of a sentence; and some length, because half a line would be no summary.
  const sentence = /^.{120,}\p{Ll}{2}[.!?]["”’)]*(?= \p{Lu})/su.exec(start)?.[0];
  if (sentence !== undefined) return `${sentence} …`;
  const words = /^.*(?=\s)/su.exec(start)?.[0] ?? start.replace(/\p{Surrogate}$/u, '');
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`;
}
