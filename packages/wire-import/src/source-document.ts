import type { TableNode, InlineNode } from '@dateline/release';

/**
 * What a release reads like before anything is known of its meaning: the blocks of a text, a page
 * or a document in the order in which a person reads them. Every format is read into this, and
 * every step works on it alone.
 */
export interface SourceDocument {
  format: SourceFormat;
  blocks: SourceBlock[];
  /** What was left out because it is never part of a release (scripts, hidden text), as sentences. */
  notices: string[];
}

export type SourceFormat = 'text' | 'markdown' | 'html' | 'docx';

/** A block is what stands between empty lines: a paragraph, a heading, one item of a list, a table. */
export interface SourceBlock {
  kind: 'paragraph' | 'heading' | 'listItem' | 'table';
  /** All its words as plain text, `\n` for a line break, `\t` between the cells of a row. */
  text: string;
  /** First line in the source, counted from 1; null where the format has none (.docx). */
  line: number | null;
  /** Headings: 1 to 6. List items: depth from 1. Otherwise 0. */
  level: number;
  /** For items of a numbered list its number; null for other blocks. */
  ordinal: number | null;
  /** The same words with their marks and links, for a body; of a table empty. */
  inline: InlineNode[];
  /** A table's cells, with spans; null for other blocks. */
  table: TableNode | null;
}
