import type { SourceBlock, SourceDocument } from '../../source-document';
import { listParagraphs } from './list-paragraphs';
import { toTextBlocks } from './to-text-blocks';

/** Reads a plain text as the wires send it: blocks stand between empty lines. */
export function readText(text: string): SourceDocument {
  return { format: 'text', blocks: listTextBlocks(text), notices: [] };
}

/** The blocks of a text; `firstLine` is the number of its first line in the source. */
export function listTextBlocks(text: string, firstLine = 1): SourceBlock[] {
  return listParagraphs(text, firstLine).flatMap(({ lines }) => toTextBlocks(lines));
}
