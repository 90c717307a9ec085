import { shorten } from './shorten';

/** The word or two in which a stretch of a text stands, for a message. */
export function wordsAround(text: string, start: number, end: number): string {
  const [before = ''] = /\S{0,20}$/.exec(text.slice(Math.max(0, start - 20), start)) ?? [];
  const [after = ''] = /^\S{0,20}/.exec(text.slice(end, end + 20)) ?? [];
  return shorten(before + text.slice(start, end) + after);
}
