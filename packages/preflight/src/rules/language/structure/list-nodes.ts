import type { BlockNode, BodyDocument, ListItemNode } from '@dateline/release';
import type { Place } from '../../../finding';
import type { CheckedRelease } from '../../../checked-release';
import { toWholePlace } from '../../../places/to-place';

/** A block of a body with its place there. */
export interface PlacedNode {
  node: BlockNode | ListItemNode;
  /** The whole of it. */
  place: Place;
  /** Blocks beside it, itself included. */
  siblings: readonly (BlockNode | ListItemNode)[];
}

/** Every block of the body, the boilerplates and the disclaimers in reading order; tables stay whole. */
export function listNodes({ body, boilerplates, disclaimers }: CheckedRelease): PlacedNode[] {
  return [
    ...listBody('body', body),
    ...boilerplates.flatMap((block, at) => listBody(`boilerplates.${at}.body`, block.body)),
    ...disclaimers.flatMap((block, at) => listBody(`disclaimers.${at}.body`, block.body)),
  ];
}

function listBody(field: string, body: BodyDocument | null): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  const visit = (siblings: readonly (BlockNode | ListItemNode)[], path: readonly number[]) => {
    for (const [index, node] of siblings.entries()) {
      const place = toWholePlace(field, [...path, index]);
      nodes.push({ node, place, siblings });
      if (node.type === 'listItem' || node.type === 'blockquote') visit(node.content, place.path);
      if (node.type === 'bulletList' || node.type === 'orderedList')
        visit(node.content, place.path);
    }
  };
  visit(body?.content ?? [], []);
  return nodes;
}
