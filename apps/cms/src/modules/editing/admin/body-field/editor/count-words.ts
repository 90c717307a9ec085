import type { Node } from '@tiptap/pm/model';

/** Words as a reader would count them: what stands between white space and holds a letter or digit. */
export function countWords(document: Node): number {
  const text = document.textBetween(0, document.content.size, ' ', ' ');
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
