import { addCounts, toJestCount, toResultLine } from './count-results.mjs';

/** @param {object} changes */
const toReport = (changes) => ({
  success: true,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  ...changes,
});

describe("the test command's last line", () => {
  it('sums checks and tests', () => {
    const jest = toJestCount(toReport({ numPassedTests: 40 }));
    const checks = [1, 2, 3].map(() => ({ passed: 1, failed: 0, skipped: 0 }));
    expect(toResultLine(addCounts([...checks, jest]))).toBe('43 passed, 0 failed');
  });

  it('names what was skipped', () => {
    const jest = toJestCount(toReport({ numPassedTests: 1, numPendingTests: 2, numTodoTests: 1 }));
    expect(toResultLine(jest)).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('counts a file that could not be run as a failure', () => {
    const report = toReport({ success: false, numFailedTests: 2, numRuntimeErrorTestSuites: 1 });
    expect(toJestCount(report).failed).toBe(3);
  });

  it('counts a report that says no, or none at all, as a failure', () => {
    expect(toJestCount(toReport({ success: false })).failed).toBe(1);
    expect(toJestCount(null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
