import type { SourceDocument } from '../source-document';

/** Paragraphs as a reader would hand them on. */
export function toSource(paragraphs: readonly string[]): SourceDocument {
  return {
    format: 'text',
    notices: [],
    blocks: paragraphs.map((text) => ({
      kind: 'paragraph',
      text,
      line: null,
      level: 0,
      ordinal: null,
      inline: text
        .split('\n')
        .flatMap((line, index) => [
          ...(index > 0 ? [{ type: 'hardBreak' as const }] : []),
          ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
        ]),
      table: null,
    })),
  };
}
