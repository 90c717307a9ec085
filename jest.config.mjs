// Three kinds of tests, told apart by their names: x.test.ts beside the code it tests,
// x.api.test.ts boots the CMS, x.e2e.test.ts drives a browser. CONTRIBUTING.md says more.

/** @param {object} parser */
const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      parser,
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const common = {
  rootDir: import.meta.dirname,
  // Outlives the folder of the tests.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  testEnvironment: 'node',
  // A package's CommonJS before its ES modules, which Jest cannot load.
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json', 'node', 'mjs'],
  // Compiled JavaScript is run as it is.
  transform: {
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.(ts|mjs)$': swc({ syntax: 'typescript' }),
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.next/'],
  // A mutation run keeps a copy of the tree there.
  modulePathIgnorePatterns: [
    '<rootDir>/apps/web/\\.next/',
    '<rootDir>/data/',
    '<rootDir>/\\.cache/',
  ],
};

/**
 * These try doors, rights and what is refused before anything is read or written, or who may
 * approve after whose change, which is decided from rows that are read plainly: they run on SQLite
 * alone. What they store besides, others store on both databases.
 */
const withoutDatabase = [
  ...['account-addresses', 'block-owners', 'content-security-policy', 'edits-at-every-stage'],
  ...['four-eyes', 'newsroom-settings', 'no-leaks', 'pictures', 'reading-rights'],
  ...['release-actions', 'request-bodies', 'request-origin', 'routes', 'sessions', 'token-doors'],
  ...['unusable-values', 'uploads'],
].map((name) => `/apps/cms/test/${name}\\.api\\.test\\.ts$`);

/** @param {'sqlite' | 'postgres'} database */
const cms = (database) => ({
  ...common,
  displayName: `cms-${database}`,
  testEnvironment: '<rootDir>/apps/cms/test/cms-environment.mjs',
  testMatch: ['<rootDir>/apps/cms/**/*.api.test.ts'],
  testPathIgnorePatterns: [
    ...common.testPathIgnorePatterns,
    ...(database === 'postgres' ? withoutDatabase : []),
  ],
  globals: { datelineDatabase: database },
});

export default {
  maxWorkers: 2,
  // Ends what hangs: a newsroom that starts on a busy machine may take more than a minute. Jest
  // reads this setting here alone, not in a project.
  testTimeout: 180_000,
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/ops/testing/longest-first.mjs',
  globalSetup: '<rootDir>/ops/testing/jest-setup.mjs',
  globalTeardown: '<rootDir>/ops/testing/jest-teardown.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: [
        '<rootDir>/packages/**/*.test.{ts,tsx}',
        '<rootDir>/apps/**/*.test.{ts,tsx}',
        '<rootDir>/ops/**/*.test.mjs',
      ],
      testPathIgnorePatterns: [...common.testPathIgnorePatterns, '\\.(api|e2e)\\.test\\.ts$'],
      // The packages as they are written, not as they were last built.
      moduleNameMapper: {
        '^@dateline/(release|contract|fixtures|preflight|wire-import|syndication|typesetting|alert-mail)$':
          '<rootDir>/packages/$1/src/index.ts',
        '^@dateline/(release|preflight|wire-import)/(.+)$': '<rootDir>/packages/$1/src/$2',
        '^@dateline/contract/schema\\.graphql$': '<rootDir>/packages/contract/schema.graphql',
      },
    },
    cms('sqlite'),
    cms('postgres'),
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/**/*.e2e.test.ts'],
    },
  ],
};
