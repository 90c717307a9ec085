/** A written line break or white space; a line ends in text only as part of the former. */
const first = /^(?:\\\n|<br>|\s)/;
const last = /(?:\\\n|<br>|\s)$/;

/**
 * Parts white space and line breaks around a line from what is between. Steps inwards from both
 * ends, because one expression for it would take time in the square of a long run of spaces.
 */
export function splitMargins(written: string): { start: string; middle: string; end: string } {
  let from = 0;
  for (let step = 1; step > 0; from += step) {
    step = first.exec(written.slice(from, from + 4))?.[0].length ?? 0;
  }
  let to = written.length;
  for (let step = 1; step > 0; to -= step) {
    step = last.exec(written.slice(Math.max(from, to - 4), to))?.[0].length ?? 0;
  }
  return { start: written.slice(0, from), middle: written.slice(from, to), end: written.slice(to) };
}
