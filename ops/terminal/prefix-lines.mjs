import { createInterface } from 'node:readline';

/**
 * Copies a stream line by line, each with the name of the program that wrote it.
 * @param {string} name
 * @param {import('node:stream').Readable | null} from
 * @param {{ write: (text: string) => unknown }} to
 */
export function prefixLines(name, from, to) {
  if (from === null) return;
  createInterface({ input: from }).on('line', (line) => to.write(`${name.padEnd(8)} │ ${line}\n`));
}
