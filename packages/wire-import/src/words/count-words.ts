import { listWords } from './list-words';

/** How many words a text has; a figure such as `1,234.5` counts for each of its runs of digits. */
export function countWords(text: string): number {
  return listWords(text).length;
}
