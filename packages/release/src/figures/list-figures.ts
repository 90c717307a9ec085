/** What may stand right before the digits of a figure and belongs to it: signs and currencies. */
const before = '(+-\u2212\u2013$€£¥';
/** What may stand right after them. */
const after = ')%‰';
/** What parts the digits of one figure, where a digit follows. */
const separators = '.,\u0027\u2019\u00a0\u202f\u2009';

/**
 * The figures of a text, each as it is written with its sign, brackets, currency and percent sign,
 * but without spaces: `$(3.9)`, `1,234`, `12%`. A year or the number of a quarter is a figure too:
 * what is lost is lost. One walk over the text, whatever it holds.
 */
export function listFigures(text: string): string[] {
  const figures: string[] = [];
  let at = 0;
  while (at < text.length) {
    if (!isDigit(text, at)) {
      at += 1;
      continue;
    }
    const end = toEnd(text, at);
    figures.push(toSigns(text, at) + toDigits(text.slice(at, end)) + toUnits(text, end));
    at = end;
  }
  return figures;
}

function isDigit(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign >= '0' && sign <= '9';
}

/** The place behind the last digit of the figure that begins here. */
function toEnd(text: string, start: number): number {
  let end = start + 1;
  for (;;) {
    if (isDigit(text, end)) end += 1;
    else if (separators.includes(text.charAt(end)) && isDigit(text, end + 1)) end += 2;
    else return end;
  }
}

/** Spaces that only part thousands differ from program to program; the digits do not. */
function toDigits(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ').replaceAll('\u2019', "'");
}

/** Signs and currencies before a figure; a dash that follows a word or a figure is a hyphen. */
function toSigns(text: string, start: number): string {
  let signs = '';
  for (let at = start - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (isSpace(sign)) continue;
    if (sign === '' || !before.includes(sign) || signs.length === longestSigns) break;
    if ('-\u2013'.includes(sign) && !isOpen(text, at)) break;
    signs = sign + signs;
  }
  return signs;
}

const longestSigns = 3;

function isOpen(text: string, at: number): boolean {
  const sign = text.charAt(at - 1);
  return sign === '' || isSpace(sign) || before.includes(sign);
}

function toUnits(text: string, end: number): string {
  let units = '';
  for (let at = end; units.length < longestSigns; at += 1) {
    const sign = text.charAt(at);
    if (isSpace(sign)) continue;
    if (sign === '' || !after.includes(sign)) break;
    units += sign;
  }
  return units;
}

function isSpace(sign: string): boolean {
  return sign === ' ' || sign === '\u00a0' || sign === '\u202f' || sign === '\t';
}
