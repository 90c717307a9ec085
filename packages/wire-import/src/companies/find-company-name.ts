/** Words that stand inside a name without a capital. */
const small =
  /^(?:of|de|du|des|di|da|do|del|la|le|les|van|von|der|and|et|&|for|the|in|\+|y|a\.?s\.?|e|inc\.?)$/;
/** What may stand before "of" in a company's name, as in "Bank of Northgate". */
const beforeOf =
  /^(?:bank|trust|company|corporation|university|institute|house|group|republic|kingdom|city|state|province|america|board)$/i;
const legal =
  /^(?:inc|incorporated|corp|corporation|ltd|limited|llc|plc|n\.?v|ag|s\.?a|se|co|company|ab|oyj|asa|kgaa|gmbh|l\.?p|llp|s\.?p\.?a|a\/s|trust|holdings?|group|bhd|pty|b\.?v|s\.?a\.?r\.?l)\.?,?$/i;

/** Whether a word is what companies end their names with, such as `Inc.` and `AG`. */
export function isLegalForm(word: string): boolean {
  return legal.test(word.replace(/[®™]/g, ''));
}

const aside = /\s?(?:\([^()]{0,200}\)|["“][^"“”]{1,60}["”])\s?$/;

/** The name of a company right before an offset, such as that of its ticker's bracket. */
export function findCompanyNameBefore(text: string, end: number): string | null {
  let before = text.slice(Math.max(0, end - 260), end).replace(/[(\s]{1,5}$/, '');
  for (let turn = 0; turn < 3; turn++) before = before.replace(aside, '');
  before = before.replace(/[\s,]{1,5}$/, '');
  const sentence =
    /(?:^|[.!?;:—–]\s)([^.!?;:—–]{0,200}(?:\.[^.!?;:—–]{0,80}){0,4})$/u.exec(before)?.[1] ?? before;
  const words = sentence.split(/\s+/);
  let from = words.length;
  while (from > 0 && isPart(words, from - 1)) from -= 1;
  while (from < words.length && small.test(words[from] ?? '')) from += 1;
  // "uniQure", "lululemon athletica inc.": nothing has a capital, but all of it stands alone.
  if (from >= words.length) return words.length <= 5 && sentence !== '' ? toName(sentence) : null;
  return toName(words.slice(from).join(' '));
}

function isPart(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  const previous = words[index - 1] ?? '';
  const next = words[index + 1] ?? '';
  if (/^of$/i.test(word)) return beforeOf.test(previous) && !/^board$/i.test(previous);
  if (/^(?:and|et|y|e|\+)$/i.test(word)) {
    // "Acme, Inc. and Northgate": two names, where the first has ended.
    return (
      !legal.test(previous) &&
      !/,$/.test(previous) &&
      /^\p{Lu}/u.test(previous) &&
      legal.test(words.at(-1) ?? '')
    );
  }
  if (
    word.endsWith(',') &&
    !/^(?:inc|ltd|llc|corp|co|l\.p|n\.v|s\.a|lp|plc|sa|nv|limited|a\.s)/i.test(next)
  )
    return false;
  return small.test(word) ? /^[\p{Lu}\d]/u.test(previous) : isCapital(word);
}

function isCapital(word: string): boolean {
  return (
    /^["“'‘(]?[\p{Lu}\d@]/u.test(word) || /^\p{Ll}{1,4}[\p{Lu}\d]/u.test(word) || legal.test(word)
  );
}

/** Takes away what stands before or around a name in a sentence. */
export function toName(text: string): string | null {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/^["“'‘(]+|["”(]+$/g, '')
    .replace(/^(?:Today|In [A-Z]\w+),? /, '')
    .replace(/[,;:]$/, '')
    .trim();
  return name === '' || name.length > 120 || !/\p{L}/u.test(name) ? null : name;
}
