/**
 * The body of a release as plain JSON: ProseMirror's document form with TipTap's names. These types
 * say what `bodyModel` allows; only `parseBody` turns an unknown value into one of them.
 */
export type BodyMark =
  | { type: 'link'; attrs: { href: string } }
  | { type: 'bold' | 'italic' | 'underline' | 'superscript' | 'subscript' };

export type TextNode = { type: 'text'; text: string; marks?: BodyMark[] };
export type HardBreakNode = { type: 'hardBreak'; marks?: BodyMark[] };
export type InlineNode = TextNode | HardBreakNode;

export type ParagraphNode = { type: 'paragraph'; content?: InlineNode[] };
export type HeadingNode = {
  type: 'heading';
  attrs: { level: 2 | 3 | 4 };
  content?: InlineNode[];
};
export type BulletListNode = { type: 'bulletList'; content: ListItemNode[] };
export type OrderedListNode = {
  type: 'orderedList';
  attrs: { start: number };
  content: ListItemNode[];
};
export type ListNode = BulletListNode | OrderedListNode;
export type ListItemNode = { type: 'listItem'; content: BlockNode[] };
export type BlockquoteNode = { type: 'blockquote'; content: BlockNode[] };
export type ImageNode = {
  type: 'image';
  /** `file` is an upload's id in a working document and the SHA-256 of the bytes in an edition. */
  attrs: { file: string; alt: string; caption: string | null };
};

export type CellAttributes = {
  colspan: number;
  rowspan: number;
  /** Widths of the spanned columns in pixels as the editor drew them; never shown to the public. */
  colwidth: number[] | null;
};
export type CellNode = {
  type: 'tableCell' | 'tableHeader';
  attrs: CellAttributes;
  content: (ParagraphNode | ListNode)[];
};
export type RowNode = { type: 'tableRow'; content?: CellNode[] };
export type TableNode = { type: 'table'; content: RowNode[] };

export type BlockNode =
  ParagraphNode | HeadingNode | ListNode | BlockquoteNode | TableNode | ImageNode;

export type BodyDocument = { type: 'doc'; content: BlockNode[] };
export type BodyNode = BodyDocument | BlockNode | ListItemNode | RowNode | CellNode | InlineNode;
