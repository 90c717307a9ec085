import type {
  BlockNode,
  BodyDocument,
  BodyMark,
  CellNode,
  InlineNode,
  ListItemNode,
  ParagraphNode,
  TableNode,
} from '../body/body-document';

/** Short builders, so that a test's document reads like its rendering. */
export const doc = (...content: BlockNode[]): BodyDocument => ({ type: 'doc', content });

export const text = (words: string, ...marks: (BodyMark | SimpleMark)[]): InlineNode => ({
  type: 'text',
  text: words,
  marks: marks.map((mark) => (typeof mark === 'string' ? { type: mark } : mark)),
});

type SimpleMark = Exclude<BodyMark['type'], 'link'>;

export const link = (href: string): BodyMark => ({ type: 'link', attrs: { href } });

export const br: InlineNode = { type: 'hardBreak' };

export const p = (...inlines: (string | InlineNode)[]): ParagraphNode => ({
  type: 'paragraph',
  content: inlines.map((inline) => (typeof inline === 'string' ? text(inline) : inline)),
});

export const heading = (level: 2 | 3 | 4, words: string): BlockNode => ({
  type: 'heading',
  attrs: { level },
  content: [text(words)],
});

export const li = (first: string, ...rest: BlockNode[]): ListItemNode => ({
  type: 'listItem',
  content: [p(first), ...rest],
});

export const ul = (...content: ListItemNode[]): BlockNode => ({ type: 'bulletList', content });

export const ol = (start: number, ...content: ListItemNode[]): BlockNode => ({
  type: 'orderedList',
  attrs: { start },
  content,
});

export const quote = (...content: BlockNode[]): BlockNode => ({ type: 'blockquote', content });

export const image = (alt: string, caption: string | null): BlockNode => ({
  type: 'image',
  attrs: { file: 'f1', alt, caption },
});

const cell =
  (type: CellNode['type']) =>
  (words: string, spans: { colspan?: number; rowspan?: number } = {}): CellNode => ({
    type,
    attrs: { colspan: 1, rowspan: 1, colwidth: null, ...spans },
    content: [words === '' ? { type: 'paragraph' } : p(words)],
  });
export const td = cell('tableCell');
export const th = cell('tableHeader');

export const table = (...rows: CellNode[][]): TableNode => ({
  type: 'table',
  content: rows.map((content) => ({ type: 'tableRow', content })),
});
