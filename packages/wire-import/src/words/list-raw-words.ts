import MarkdownIt from 'markdown-it';
import { scanHtml } from '../source/html/scan-html';
import { listWords } from './list-words';

const markdown = new MarkdownIt();

/**
 * The words that a person reads in a file, found past the readers: without markup, addresses of
 * links and pictures. What no reader may lose.
 */
export function listRawWords(input: string, format: 'text' | 'markdown' | 'html'): string[] {
  if (format === 'html') return listWords(scanHtml(input).texts.join('\n'));
  const withoutBullets = input.replace(/^[ \t]{0,40}o[ \t]/gmu, ' ');
  const texts = dropAddresses(withoutBullets, format === 'markdown');
  return listWords(
    format === 'markdown' ? markdown.utils.unescapeAll(texts.replace(/<br ?\/?>/giu, ' ')) : texts,
  );
}

/** Longest address of a link, as in the readers. */
const longest = 2_000;

/** Cuts the addresses of `[words](address)` out, and of `![words](address)` the words too. */
function dropAddresses(text: string, hasPictures: boolean): string {
  const kept: string[] = [];
  let done = 0;
  for (let at = text.indexOf(']('); at !== -1; at = text.indexOf('](', Math.max(done, at + 2))) {
    const end = toAddressEnd(text, at + 2);
    if (end === null) continue;
    const opening = toOpening(text, Math.max(done, at - longest), at);
    const isPicture = hasPictures && opening > done && text[opening - 1] === '!';
    kept.push(text.slice(done, isPicture ? opening : at), ' ');
    done = end;
  }
  kept.push(text.slice(done));
  return kept.join('');
}

/** The last `[` in a stretch of the text; -1 where it has none. */
function toOpening(text: string, from: number, to: number): number {
  const at = text.slice(from, to).lastIndexOf('[');
  return at === -1 ? -1 : from + at;
}

/** The place after the closing parenthesis of an address; null where there is no address. */
function toAddressEnd(text: string, start: number): number | null {
  let depth = 1;
  const last = Math.min(text.length, start + longest);
  for (let at = start; at < last; at += 1) {
    const character = text[at];
    if (character === '\n') return null;
    if (character === '(') depth += 1;
    if (depth > 3) return null;
    if (character === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return null;
}
