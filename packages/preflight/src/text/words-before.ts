import { shorten } from './shorten';

/** The last words before an offset, none of them cut. */
export function wordsBefore(text: string, at: number, length = 30): string {
  const from = Math.max(0, at - length);
  const words = text.slice(from, at);
  const isCut = from > 0 && /\S/.test(text.charAt(from - 1));
  return shorten(isCut ? words.replace(/^\S{1,30}\s/, '') : words, length);
}
