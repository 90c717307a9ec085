/** A number and what one of its last printed digit is worth. */
export interface Rounded {
  value: number;
  step: number;
}

export interface Range {
  low: number;
  high: number;
}

/**
 * Where `part / whole` can lie when both are rounded to what is printed; null where the whole can
 * be zero.
 */
export function toRatioRange(part: Rounded, whole: Rounded): Range | null {
  const wholes = toEnds(whole);
  if (Math.min(...wholes) <= 0 && Math.max(...wholes) >= 0) return null;
  const ratios = toEnds(part).flatMap((one) => wholes.map((other) => one / other));
  return { low: Math.min(...ratios), high: Math.max(...ratios) };
}

/** The change from `before` to `after` in percent of `before`. */
export function toChangeRange(before: Rounded, after: Rounded): Range | null {
  const ratio = toRatioRange(after, before);
  return ratio && { low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100 };
}

/** Whether a printed percentage can be the rounding of something in the range. */
export function isInRange({ value, step }: Rounded, { low, high }: Range): boolean {
  // A hundredth of a step more than half of one: ties may be rounded either way.
  const slack = step * 0.51;
  return value >= low - slack && value <= high + slack;
}

function toEnds({ value, step }: Rounded): [number, number] {
  return [value - step / 2, value + step / 2];
}
