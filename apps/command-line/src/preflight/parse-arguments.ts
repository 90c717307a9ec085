export interface PreflightArguments {
  file: string;
  isJson: boolean;
  /** The company's file; null where the company is to be guessed. */
  company: string | null;
  /** Instant (UTC); null for the release's own day. */
  now: string | null;
}

/** Reads the words of the command line; null where `--help` is asked for, or nothing. */
export function parseArguments(words: readonly string[]): PreflightArguments | null {
  const found: PreflightArguments = { file: '', isJson: false, company: null, now: null };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return null;
    if (word === '--json') found.isJson = true;
    else if (word === '--company') found.company = takeValue(word, rest);
    else if (word === '--now') found.now = toInstant(takeValue(word, rest));
    else if (word.startsWith('-')) throw new TypeError(`There is no option “${word}”.`);
    else if (found.file !== '') throw new TypeError('Name one file only.');
    else found.file = word;
  }
  return found.file === '' ? null : found;
}

function takeValue(option: string, rest: string[]): string {
  const value = rest.shift();
  if (value === undefined) throw new TypeError(`${option} needs a value after it.`);
  return value;
}

function toInstant(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) {
    throw new TypeError(`“${text}” is no instant: write it like 2026-05-12T05:30:00Z.`);
  }
  return date.toISOString();
}
