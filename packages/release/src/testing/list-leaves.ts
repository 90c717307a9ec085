import type { BodyDocument, BodyNode } from '../body/body-document';

/** Every text of a body in order, captions with them. */
export function listLeaves(body: BodyDocument): string[] {
  return listInside(body);
}

function listInside(node: BodyNode): string[] {
  if (node.type === 'text') return [node.text];
  if (node.type === 'image') return node.attrs.caption === null ? [] : [node.attrs.caption];
  return 'content' in node ? (node.content ?? []).flatMap(listInside) : [];
}
