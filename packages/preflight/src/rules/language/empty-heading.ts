import type { Rule } from '../../rule';
import { listNodes } from './structure/list-nodes';
import { toNodeText } from './structure/to-node-text';

/** A heading without words: screen readers announce it and say nothing. */
export const emptyHeading: Rule = {
  name: 'empty-heading',
  severity: 'warning',
  languages: null,
  *check({ release }) {
    for (const { node, place } of listNodes(release)) {
      if (node.type !== 'heading' || /[\p{L}\p{N}]/u.test(toNodeText(node))) continue;
      yield { place, message: 'This heading has no words: write them or remove the heading.' };
    }
  },
};
