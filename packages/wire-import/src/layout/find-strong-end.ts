import type { SourceBlock } from '../source-document';

/** Where the run of bold or underlined words that holds the offset `from` ends; `from` for none. */
export function findStrongEnd({ inline, text }: SourceBlock, from: number): number {
  let at = 0;
  let end = from;
  for (const node of inline) {
    const next = at + (node.type === 'text' ? node.text.length : 1);
    if (next > from) {
      const isStrong =
        node.type !== 'text' ||
        node.text.trim() === '' ||
        (node.marks ?? []).some(({ type }) => type === 'bold' || type === 'underline');
      if (!isStrong) break;
      end = next;
    }
    at = next;
  }
  // Blank words and line breaks alone make nothing bold.
  return text.slice(from, end).trim() === '' ? from : end;
}
