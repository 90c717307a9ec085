import type { ParagraphNode } from '@dateline/release';
import type { Rule } from '../../rule';
import { shorten } from '../../text/shorten';
import { listNodes } from './structure/list-nodes';
import { toNodeText } from './structure/to-node-text';

/** Longer ones are emphasised sentences. */
const longest = 100;

/** A short paragraph, all of it bold, in the place of a heading. */
export const boldHeading: Rule = {
  name: 'bold-heading',
  severity: 'note',
  languages: null,
  *check({ release }) {
    for (const { node, place, siblings } of listNodes(release)) {
      if (node.type !== 'paragraph' || place.path.length > 1 || !isAllBold(node)) continue;
      const text = toNodeText(node).trim();
      const next = siblings[(place.path[0] ?? 0) + 1];
      if (text === '' || text.length > longest || /[.!?,;]$|\n/.test(text)) continue;
      if (next === undefined || next.type === 'heading') continue;
      yield {
        place,
        message: `“${shorten(text)}” is a bold paragraph that looks like a heading: make it a heading.`,
      };
    }
  },
};

function isAllBold({ content = [] }: ParagraphNode): boolean {
  return content.every(
    (part) =>
      part.type === 'hardBreak' ||
      part.text.trim() === '' ||
      part.marks?.some(({ type }) => type === 'bold'),
  );
}
