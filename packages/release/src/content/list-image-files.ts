import type { BodyDocument, BodyNode } from '../body/body-document';

/** The files of the images in a body, in order; one shown twice is named twice. */
export function listImageFiles(body: BodyDocument): string[] {
  return listInside(body);
}

function listInside(node: BodyNode): string[] {
  if (node.type === 'image') return [node.attrs.file];
  return 'content' in node ? (node.content ?? []).flatMap(listInside) : [];
}
