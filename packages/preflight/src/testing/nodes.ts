import type {
  BlockNode,
  BodyDocument,
  CellNode,
  InlineNode,
  ListItemNode,
  ParagraphNode,
  TableNode,
} from '@dateline/release';

/** Short builders, so that a test's release reads like its page. */
export const doc = (...content: BlockNode[]): BodyDocument => ({ type: 'doc', content });

type SimpleMark = 'bold' | 'italic' | 'underline' | 'superscript' | 'subscript';

export const text = (words: string, ...marks: SimpleMark[]): InlineNode =>
  marks.length === 0
    ? { type: 'text', text: words }
    : { type: 'text', text: words, marks: marks.map((type) => ({ type })) };

export const link = (words: string, href: string): InlineNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'link', attrs: { href } }],
});

export const br: InlineNode = { type: 'hardBreak' };

export const p = (...inlines: (string | InlineNode)[]): ParagraphNode => ({
  type: 'paragraph',
  content: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
});

export const h = (level: 2 | 3 | 4, words: string): BlockNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

export const li = (first: string, ...rest: BlockNode[]): ListItemNode => ({
  type: 'listItem',
  content: [p(first), ...rest],
});

export const ul = (...content: ListItemNode[]): BlockNode => ({ type: 'bulletList', content });

export const quote = (...content: BlockNode[]): BlockNode => ({ type: 'blockquote', content });

export const image = (alt: string, caption: string | null = null): BlockNode => ({
  type: 'image',
  attrs: { file: '1', alt, caption },
});

const cell =
  (type: CellNode['type']) =>
  (words: string, spans: { colspan?: number; rowspan?: number } = {}): CellNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, ...spans },
    content: [
      words === '' ? { type: 'paragraph' } : { type: 'paragraph', content: toInline(words) },
    ],
  });
export const td = cell('tableCell');
export const th = cell('tableHeader');

export const table = (...rows: CellNode[][]): TableNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});

/** Reads `[words](address)`, `^1^` (superscript) and `**bold**`; `\` at a line's end is a hard break. */
export function toInline(line: string): InlineNode[] {
  const pieces = line.split(/(\[[^\]\n]*\]\([^)\n]*\)|\^[^^\n]+\^|\*\*[^*\n]+\*\*|\\?\n)/);
  return pieces
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, words, href] = /^\[(.*)\]\((.*)\)$/.exec(piece) ?? [];
      if (words !== undefined && href !== undefined) return link(words, href);
      if (/^\^.+\^$/.test(piece)) return text(piece.slice(1, -1), 'superscript');
      if (/^\*\*.+\*\*$/.test(piece)) return text(piece.slice(2, -2), 'bold');
      return piece === '\\\n' ? br : text(piece === '\n' ? ' ' : piece);
    });
}
