import type { CellNode } from '@dateline/release';
import type { Place } from '../../finding';
import { currencyPattern } from '../currencies';
import type { FigureUnit } from '../figure';
import { countDecimals, toNumber, type NumberStyle } from '../number-style';

/** A cell that holds one number, a nil dash, or something that is no number (`n/m`). */
export interface FigureCell {
  kind: 'figure' | 'nil' | 'other';
  /** As printed, signed; no unit of the table is applied. 0 for nil and other. */
  value: number;
  /** What one of the last printed digit is worth. */
  step: number;
  unit: FigureUnit;
  currency: string | null;
  isYear: boolean;
  text: string;
  place: Place;
}

const longest = 48;
const sign = '[-\\u2212\\u2013\\u2010]';
const unitPattern = '%|p\\.?p\\.?|pts?|ppts?|bps?|x';
const nil = new RegExp(`^(?:${currencyPattern})?\\(?[-\\u2010-\\u2015\\u2212]{1,3}\\)?%?$`, 'u');
const patterns = new Map<string, RegExp>();

/** Reads a cell by its only paragraph; null for an empty cell and one of several paragraphs. */
export function readFigureCell(
  cell: CellNode,
  place: Omit<Place, 'start' | 'end' | 'excerpt'>,
  style: NumberStyle,
): FigureCell | null {
  const [paragraph, ...others] = cell.content.filter(
    (block) => block.type !== 'paragraph' || (block.content ?? []).length > 0,
  );
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const inline = paragraph.content ?? [];
  const whole = inline.map((part) => (part.type === 'text' ? part.text : '\n')).join('');
  // Notes behind the figure stand in superscript, and are not a part of it.
  const text = inline
    .filter(({ marks = [] }) => !marks.some(({ type }) => type === 'superscript'))
    .map((part) => (part.type === 'text' ? part.text : '\n'))
    .join('')
    .trim();
  if (text === '' || text.length > longest) return null;
  const start = Math.max(0, whole.indexOf(text));
  const at = cell.content.indexOf(paragraph);
  const here: Place = {
    field: place.field,
    path: [...place.path, at],
    start,
    end: start + text.length,
    excerpt: whole.slice(start, start + text.length),
  };
  return { ...readValue(text, style), text, place: here };
}

function readValue(text: string, style: NumberStyle): Omit<FigureCell, 'text' | 'place'> {
  const none = { value: 0, step: 0, unit: 'number' as const, currency: null, isYear: false };
  if (!/[\d\u2010-\u2015\u2212-]/.test(text)) return { ...none, kind: 'other' };
  const packed = text.replace(/\s/g, style.decimal === ',' ? ' ' : '');
  if (nil.test(packed.replace(/ /g, ''))) return { ...none, kind: 'nil' };
  const [, first = '', currency, second = '', digits, unit = ''] =
    getPattern(style).exec(packed) ?? [];
  if (digits === undefined) return { ...none, kind: 'other' };
  const isNegative = first !== '' || second !== '';
  return {
    kind: 'figure',
    value: (isNegative ? -1 : 1) * toNumber(digits, style),
    step: 1 / 10 ** countDecimals(digits, style),
    unit: toUnit(unit),
    currency: currency ?? null,
    isYear: /^(?:19|20)\d\d$/.test(packed),
  };
}

function toUnit(written: string): FigureUnit {
  if (written === '%') return 'percent';
  if (written === 'x') return 'multiple';
  if (written.startsWith('b')) return 'basisPoints';
  return written === '' ? 'number' : 'points';
}

function getPattern(style: NumberStyle): RegExp {
  const known = patterns.get(style.core);
  if (known !== undefined) return known;
  const made = new RegExp(
    `^(${sign}|\\()?(?:\\+)? ?(${currencyPattern})? ?(${sign}|\\()? ?(${style.core})\\)? ?(${unitPattern})?\\)? ?(?:\\(\\w{1,2}\\)|[*†‡]{1,3})?(?: ?€)?$`,
    'u',
  );
  patterns.set(style.core, made);
  return made;
}
