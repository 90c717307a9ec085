/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * Counts the tests of Jest's report. A file that could not be run is one failure, and so is a
 * report that is missing or says no without a failed test.
 * @param {import('./run-jest.mjs').JestReport | null} report
 * @returns {Count}
 */
export function toJestCount(report) {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: report.success ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function addCounts(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * The last line of the test command.
 * @param {Count} count
 */
export function toResultLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}
