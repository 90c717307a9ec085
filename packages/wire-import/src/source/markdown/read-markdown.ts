import MarkdownIt, { type Token } from 'markdown-it';
import type { SourceDocument } from '../../source-document';
import { MarkdownReading } from './markdown-reading';

/**
 * Without raw HTML, so that `<b>` stays words. Without references, since `[1]: …` is a footnote in
 * a release and CommonMark would swallow it. Without code by indent, which wires use for layout;
 * tables are read from their pipes, because GFM drops the cells that exceed the first row.
 */
const parser = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'reference',
  'code',
  'table',
  'backticks',
]);
// Addresses stay as they were written; whether one may be followed is decided once, for all formats.
parser.validateLink = () => true;
parser.normalizeLink = (address) => address;
parser.normalizeLinkText = (address) => address;

/** Reads Markdown, as mirrors of the wires hold it. */
export function readMarkdown(text: string): SourceDocument {
  const tokens: Token[] = [];
  parser.block.parse(text, parser, {}, tokens);
  const reading = new MarkdownReading(text, parser);
  for (const token of tokens) reading.take(token);
  return { format: 'markdown', blocks: reading.blocks, notices: [...reading.notices] };
}
