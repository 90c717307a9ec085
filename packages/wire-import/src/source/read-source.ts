import { listRawWords } from '../words/list-raw-words';
import { listWords } from '../words/list-words';
import { checkReading } from './check-reading';
import { cleanText, describeCleaning } from './clean-text';
import { readHtml, readPageNodes } from './html/read-html';
import { scanHtml } from './html/scan-html';
import { shortenStyles } from './html/shorten-styles';
import { readMarkdown } from './markdown/read-markdown';
import type { ReadResult } from './read-result';
import { sourceLimits } from './source-limits';
import { readText } from './text/read-text';
import { toPlainBlocks } from './to-plain-blocks';

/**
 * Reads a text, a Markdown file or a page into its blocks. Never throws: what is refused is refused
 * with a sentence for a person.
 */
export function readSource(input: string, format: 'text' | 'markdown' | 'html'): ReadResult {
  if (input.length > sourceLimits.fileBytes) return tooLong(sourceLimits.fileBytes);
  const text = cleanText(input);
  const read = format === 'html' ? readPage(shortenStyles(text)) : readLines(text, format);
  if (!read.ok) return read;
  const notices = [...describeCleaning(input), ...read.source.notices];
  return { ...read, source: { ...read.source, notices } };
}

function readLines(text: string, format: 'text' | 'markdown'): ReadResult {
  if (text.length > sourceLimits.characters) return tooLong(sourceLimits.characters);
  const lines = text.split('\n');
  if (lines.length > sourceLimits.lines) {
    return {
      ok: false,
      message: `The file has more than ${sourceLimits.lines.toLocaleString('en')} lines: import the release alone, without its annexes.`,
    };
  }
  // Lines beyond any paragraph are what a Markdown parser would spend its time on.
  const isReadable =
    format === 'markdown' && lines.every(({ length }) => length <= sourceLimits.markdownLine);
  return checkReading({
    source: { ...(isReadable ? readMarkdown(text) : readText(text)), format },
    words: listRawWords(text, format),
    readPlainly: () => toPlainBlocks(text.split(/\n[ \t]{0,100}\n/u)),
  });
}

function readPage(html: string): ReadResult {
  const { nodes, texts, isTangled, isOverloaded } = scanHtml(html);
  if (isOverloaded) {
    return {
      ok: false,
      message: 'The page is damaged: open it in a browser, copy the release and import it as text.',
    };
  }
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > sourceLimits.characters || texts.length > sourceLimits.pageTexts) {
    return tooLong(sourceLimits.characters);
  }
  const words = listWords(texts.join('\n'));
  const readPlainly = () => toPlainBlocks(texts.map((text) => text.replace(/\s+/gu, ' ')));
  if (isTangled) {
    const notices = ['The page was read without its layout, which is damaged.'];
    return checkReading({
      source: { format: 'html', blocks: readPlainly(), notices },
      words,
      readPlainly,
    });
  }
  const quick = nodes === null ? null : checkReading({ source: readPageNodes(nodes), words });
  return quick ?? checkReading({ source: readHtml(html), words, readPlainly });
}

function tooLong(most: number): ReadResult {
  return {
    ok: false,
    message: `The file is too long: at most ${most.toLocaleString('en')} characters can be imported. Import the release alone, without its annexes.`,
  };
}
