import type { Rule } from '../../rule';
import { shorten } from '../../text/shorten';
import { listNodes } from './structure/list-nodes';
import { toNodeText } from './structure/to-node-text';

/** A heading more than one level below the one before it: a level 4 under a level 2. */
export const headingOrder: Rule = {
  name: 'heading-order',
  severity: 'note',
  languages: null,
  *check({ release }) {
    let field = '';
    let above = 0;
    for (const { node, place } of listNodes(release)) {
      if (node.type !== 'heading') continue;
      // Above each text stands a heading of its own: the headline, or the block's.
      if (place.field !== field) above = 1;
      ({ field } = place);
      const { level } = node.attrs;
      if (level > above + 1) {
        yield {
          place,
          message: `The heading “${shorten(toNodeText(node))}” is of level ${level} where level ${above + 1} comes next: make it a heading of level ${above + 1}.`,
        };
      }
      above = level;
    }
  },
};
