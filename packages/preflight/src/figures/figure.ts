/** What a figure counts. Points are percentage points. */
export type FigureUnit = 'number' | 'percent' | 'points' | 'basisPoints' | 'multiple';

/** A number of a text with all that belongs to it: sign, currency, scale word, percent sign. */
export interface Figure {
  /** UTF-16 offsets in the text, sign, currency and unit included. */
  start: number;
  end: number;
  /** As it stands there. */
  text: string;
  /** The digits with their separators, without anything else. */
  digits: string;
  /** Signed, the scale applied: 12.4 million is 12,400,000; of a percentage the 5 of 5%. */
  value: number;
  /** What one of the last printed digit is worth, the scale applied: 100,000 for 12.4 million. */
  step: number;
  /** 1 where the text says no thousand, million or billion. */
  scale: number;
  unit: FigureUnit;
  /** As written (`$`, `US$`, `EUR`); null where none is. */
  currency: string | null;
  isPerShare: boolean;
}

/** Where the exact figure can lie that was rounded to what is printed. */
export function toRange({ value, step }: Figure): { low: number; high: number } {
  // A hundredth more than half a step, so that a tie rounded either way and the floating point fit.
  const slack = step * 0.51;
  return { low: value - slack, high: value + slack };
}

/** Whether both can be roundings of one exact figure: 187 million and 187.4 million can. */
export function areCompatible(a: Figure, b: Figure): boolean {
  const [fine, coarse] = a.step <= b.step ? [a, b] : [b, a];
  const slack = fine.step === coarse.step ? 0.01 * coarse.step : 0.51 * (fine.step + coarse.step);
  return Math.abs(a.value - b.value) <= slack;
}
