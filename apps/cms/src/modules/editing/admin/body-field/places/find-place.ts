import type { Node } from '@tiptap/pm/model';
import type { MarkedPlace } from '../../../../../platform/admin/place-events';

/** A place of a document that was found again. */
export interface FoundPlace {
  node: Node;
  /** Where the node begins. */
  position: number;
  /** The words that are meant, or the whole node where it holds no words by itself. */
  from: number;
  to: number;
}

/**
 * Finds a place in a document; null where it is no longer there, or other words stand in it. A hard
 * break counts as one character, here as in the preflight.
 */
export function findPlace(
  document: Node,
  { path, start, end, excerpt }: Pick<MarkedPlace, 'path' | 'start' | 'end' | 'excerpt'>,
): FoundPlace | null {
  const found = findNode(document, path);
  if (found === null) return null;
  const { node, position } = found;
  if (!node.isTextblock) return { ...found, from: position, to: position + node.nodeSize };
  const inner = position + 1;
  if (end > node.content.size || start > end) return null;
  const [from, to] = start === 0 && end === 0 ? [0, node.content.size] : [start, end];
  if (excerpt !== undefined && node.textBetween(from, to, '', '\n') !== excerpt) return null;
  return { ...found, from: inner + from, to: inner + to };
}

function findNode(document: Node, path: readonly number[]) {
  let node = document;
  // The document itself has no opening; each of its descendants has one.
  let position = -1;
  for (const index of path) {
    if (!Number.isInteger(index) || index < 0 || index >= node.childCount) return null;
    let before = 0;
    for (let at = 0; at < index; at += 1) before += node.child(at).nodeSize;
    position += 1 + before;
    node = node.child(index);
  }
  return path.length === 0 ? null : { node, position };
}
