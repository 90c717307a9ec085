import type { FigureUnit } from './figure';
import { scaleLetterPattern, scaleWordPattern, toScale } from './scales';

const space = '[ \\u00a0\\u202f]';
const notInWord = '(?![\\p{L}\\d])';
const units: readonly [FigureUnit, RegExp][] = [
  ['points', sticky(`%-?${space}?points?${notInWord}`)],
  ['points', sticky(`${space}?(?:per${space}?cent|percentage)(?:age)?[ -]points?${notInWord}`)],
  ['points', sticky(`${space}?(?:p\\.${space}?p\\.?|pp|ppts?|pts?)${notInWord}`)],
  ['percent', sticky(`${space}?%`)],
  ['percent', sticky(`(?:${space}|-)?(?:per${space}?cent|Prozent)${notInWord}`)],
  ['basisPoints', sticky(`[ \\u00a0\\u202f-]?(?:basis${space}points?|bps?)${notInWord}`)],
  ['multiple', sticky(`${space}?x${notInWord}`)],
];
const scaleWord = sticky(`(?:${space}|-)?(${scaleWordPattern})${notInWord}`);
const scaleLetter = sticky(`(${scaleLetterPattern})${notInWord}`);

/** What stands behind the digits of a figure and belongs to it. */
export interface Tail {
  end: number;
  unit: FigureUnit;
  scale: number;
}

/** Reads unit or scale from `at`; null where the digits begin or fill a word or a longer code. */
export function readTail(text: string, at: number, isMoney: boolean): Tail | null {
  const scale = find(scaleWord, text, at) ?? (isMoney ? find(scaleLetter, text, at) : null);
  if (scale !== null) {
    return { end: at + scale[0].length, unit: 'number', scale: toScale(scale[1] ?? '') };
  }
  for (const [unit, pattern] of units) {
    const found = find(pattern, text, at);
    if (found !== null) return { end: at + found[0].length, unit, scale: 1 };
  }
  return isJoined(text, at) ? null : { end: at, unit: 'number', scale: 1 };
}

/** `397a`, `13-week`, `1/2`, `1.2.3`, `1,23,456`. */
function isJoined(text: string, at: number): boolean {
  return /^(?:[\p{L}\d_]|[-\u2010\u2011][\p{L}]|[/.,'’:]\d)/u.test(text.slice(at, at + 2));
}

function find(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}
