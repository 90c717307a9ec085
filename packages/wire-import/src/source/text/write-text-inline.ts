import type { BodyMark } from '@dateline/release';
import type { InlineWriter } from '../inline-writer';
import { toLinkMark } from '../to-link-mark';
import { NextIndex } from './next-index';

/** Longest words and address of a link; longer ones are no link but brackets. */
const most = { words: 500, address: 2_000, emphasis: 2_000 };

interface Span {
  /** The words to show and where the text goes on after them. */
  words: string;
  end: number;
  mark: BodyMark | null;
}

/**
 * Writes a text in which mirrors of the wires leave some Markdown: `[words](address)`,
 * `<https://…>`, `**bold**` and `\*`. All else, and what is not closed, stays as it is.
 */
export function writeTextInline(
  writer: InlineWriter,
  text: string,
  outer: readonly BodyMark[] = [],
): void {
  const next = {
    link: new NextIndex(text, ']('),
    parenthesis: new NextIndex(text, ')'),
    angle: new NextIndex(text, '>'),
    stars: new NextIndex(text, '**'),
  };
  let written = 0;
  for (const { index } of text.matchAll(/[\\[<*]/gu)) {
    if (index < written) continue;
    const span = findSpan(text, index, next);
    if (span === null) continue;
    writer.write(text.slice(written, index), outer);
    const marks = span.mark === null ? outer : [...outer, span.mark];
    if (span.mark?.type === 'bold') writeTextInline(writer, span.words, marks);
    else writer.write(span.words, marks);
    written = span.end;
  }
  writer.write(text.slice(written), outer);
}

type Next = Record<'link' | 'parenthesis' | 'angle' | 'stars', NextIndex>;

function findSpan(text: string, at: number, next: Next): Span | null {
  const character = text[at];
  if (character === '\\') return findEscape(text, at);
  if (character === '[') return findLink(text, at, next);
  if (character === '<') return findAddress(text, at, next);
  return findBold(text, at, next);
}

function findEscape(text: string, at: number): Span | null {
  const escaped = text[at + 1] ?? '';
  if (!'\\*_#>-[]()~`|'.includes(escaped) || escaped === '') return null;
  return { words: escaped, end: at + 2, mark: null };
}

function findLink(text: string, at: number, next: Next): Span | null {
  const middle = next.link.from(at);
  if (middle - at > most.words) return null;
  const words = text.slice(at + 1, middle);
  // A bracket before the last one is words: `[a] and [b](…)`.
  if (words.lastIndexOf('[') > words.lastIndexOf(']')) return null;
  const end = findAddressEnd(text, middle + 2, next);
  if (end === null) return null;
  const address = text.slice(middle + 2, end);
  if (/\s/u.test(address) || (words !== '' && words.includes(']('))) return null;
  return { words, end: end + 1, mark: toLinkMark(address) };
}

/** Where the address of a link ends: at `)`, or after one pair of parentheses within it. */
function findAddressEnd(text: string, start: number, next: Next): number | null {
  const first = next.parenthesis.from(start);
  if (first - start > most.address) return null;
  if (!text.slice(start, first).includes('(')) return first;
  const second = text.indexOf(')', first + 1);
  return second === -1 || second - start > most.address ? first : second;
}

function findAddress(text: string, at: number, next: Next): Span | null {
  const end = next.angle.from(at);
  if (end - at > most.address) return null;
  const address = text.slice(at + 1, end);
  if (!/^(?:https?:\/\/|mailto:)[^\s<]+$/iu.test(address)) return null;
  return { words: address, end: end + 1, mark: toLinkMark(address) };
}

function findBold(text: string, at: number, next: Next): Span | null {
  if (text[at + 1] !== '*') return null;
  const close = next.stars.from(at + 2);
  if (close - at > most.emphasis) return null;
  const words = text.slice(at + 2, close);
  if (words.trim() === '' || words !== words.trim() || words.includes('\n')) return null;
  return { words, end: close + 2, mark: { type: 'bold' } };
}
