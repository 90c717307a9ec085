/**
 * @param {number[]} values milliseconds
 * @returns {string} for a line of a report
 */
export function toPercentiles(values) {
  const sorted = values.toSorted((one, other) => one - other);
  // The nearest rank: a value that was measured, none between two.
  const at = (/** @type {number} */ share) =>
    Math.round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, max ${at(1)} ms`;
}
