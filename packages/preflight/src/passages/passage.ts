import type { InlineNode } from '@dateline/release';

/** One text of a release that is read in one go: a field, a paragraph, a heading, a cell's paragraph. */
export interface Passage {
  /** As in a finding's place. */
  field: string;
  path: number[];
  kind: 'field' | 'paragraph' | 'heading' | 'listItem' | 'cell' | 'caption';
  /** A hard break is one `\n`, so that offsets are the same as in the text block. */
  text: string;
  /** The parts with their marks; of a field one unmarked text. */
  inline: readonly InlineNode[];
}
