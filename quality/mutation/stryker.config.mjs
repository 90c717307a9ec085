// Mutation testing: Stryker changes the code, one place after the other, and counts the changes
// that no test notices. A command of its own, because it takes hours: see CONTRIBUTING.md.

export default {
  mutate: [
    'packages/{typesetting,wire-import,alert-mail}/src/**/*.ts',
    '!packages/*/src/**/*.test.ts',
    '!packages/*/src/**/testing/**',
  ],
  // What the tests of these packages never read; all else is copied.
  ignorePatterns: ['apps', 'bench', 'data', 'docs', 'e2e', 'packages/*/dist'],
  testRunner: 'jest',
  jest: { configFile: 'quality/mutation/jest.config.mjs' },
  coverageAnalysis: 'perTest',
  // A change in what a module works out once, as it is loaded, has every test run against it. These
  // are patterns, words and styles: they would take most of the time, so they are left out and are
  // not in the score.
  ignoreStatic: true,
  concurrency: 1,
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  // Nothing of the results leaves the machine: no dashboard among the reporters.
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 90, low: 80, break: 80 },
};
