/**
 * @param {number[]} values milliseconds
 * @returns {string} for a line of a report
 */
export function toPercentiles(values) {
  const [p50, p99, max] = [0.5, 0.99, 1].map((share) => Math.round(toPercentile(values, share)));
  return `p50 ${p50} ms, p99 ${p99} ms, max ${max} ms`;
}

/**
 * How many times as long it took beside load, by the 99th percentiles.
 * @param {number[]} calm
 * @param {number[]} loaded
 * @returns {string}
 */
export function toRatio(calm, loaded) {
  return `${(toPercentile(loaded, 0.99) / toPercentile(calm, 0.99)).toFixed(1)} times`;
}

/**
 * @param {number[]} values
 * @param {number} share
 */
function toPercentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  // The nearest rank: a value that was measured, none between two.
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
