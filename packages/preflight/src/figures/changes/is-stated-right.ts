import { toRange, type Figure } from '../figure';
import { isInRange, toChangeRange } from '../percentages/ratio-range';
import type { Change } from './change';

/** Whether a stated change can be what lies between the two figures; null where nobody can tell. */
export function isStatedRight({ after, before }: Change, stated: Figure): boolean | null {
  const size = { value: Math.abs(stated.value), step: stated.step };
  const difference = toDifference(after, before);
  if (after.unit === 'percent') {
    if (stated.unit === 'points') return overlaps(size, difference, 1);
    return stated.unit === 'basisPoints' ? overlaps(size, difference, 100) : null;
  }
  if (stated.unit === 'percent') {
    const range = toChangeRange(before, after);
    if (range === null) return null;
    return isInRange(size, range) || isInRange(size, { low: -range.high, high: -range.low });
  }
  // Without a currency the stated number may count something else.
  if (stated.unit !== after.unit || stated.currency !== after.currency) return null;
  return stated.currency === null || stated.isPerShare !== after.isPerShare
    ? null
    : overlaps(size, difference, 1);
}

function toDifference(after: Figure, before: Figure): { low: number; high: number } {
  const [a, b] = [toRange(after), toRange(before)];
  const ends = [a.low - b.high, a.high - b.low];
  const [low = 0, high = 0] = ends;
  return after.value >= before.value ? { low, high } : { low: -high, high: -low };
}

function overlaps(
  { value, step }: { value: number; step: number },
  { low, high }: { low: number; high: number },
  factor: number,
): boolean {
  return isInRange({ value, step }, { low: low * factor, high: high * factor });
}
