import { existsSync, readFileSync } from 'node:fs';

/**
 * The end of a log, for a person who must see why something failed.
 * @param {string} file
 * @param {number} [count] of lines
 */
export function readLastLines(file, count = 30) {
  if (!existsSync(file)) return '';
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-count).join('\n');
}
