import { statSync } from 'node:fs';
import { basename } from 'node:path';

/** Seconds that the longest test files take, roughly: they are many times as long as all others. */
export const seconds = new Map(
  Object.entries({
    'crash.api': 440,
    'embargo-leaks.e2e': 235,
    'panel.e2e': 190,
    'nothing-lost.e2e': 170,
    'self-contained.e2e': 160,
    'reading-rights.api': 160,
    'pdf-and-card.e2e': 140,
    'import-archive.api': 135,
    'home.api': 100,
    'race.api': 90,
    'edits-at-every-stage.api': 75,
    'import.api': 70,
    'abandoned-corrections.api': 60,
    'accounts-trail.api': 60,
    'workflow.api': 60,
    'issuing.api': 55,
  }).map(([name, length]) => [`${name}.test.ts`, length]),
);

/**
 * The order in which Jest runs the test files: the longest first, so that both of its workers have
 * something to do until the end, also where it has not measured them yet; then the largest.
 */
export default class LongestFirst {
  /**
   * @template {{ path: string }} Test
   * @param {readonly Test[]} tests
   * @returns {Test[]}
   */
  sort(tests) {
    return tests
      .map((test) => ({
        test,
        length: seconds.get(basename(test.path)) ?? 0,
        size: statSync(test.path).size,
      }))
      .sort((one, other) => other.length - one.length || other.size - one.size)
      .map(({ test }) => test);
  }

  /** Jest hands over what it measured. */
  cacheResults() {}
}
