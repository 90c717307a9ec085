import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx,mjs}', '**/testing/**', 'apps/*/test/**', 'e2e/**'];

/** The only files that read the environment. */
const settings = [
  'apps/web/src/settings.ts',
  'apps/cms/src/platform/settings/settings.ts',
  'ops/settings.mjs',
  ...tests,
];

const processEnv = {
  object: 'process',
  property: 'env',
  message: 'Only settings files read the environment: add the setting there and pass it on.',
};

/** Files whose name or default export a framework asks for. */
const frameworkFiles = [
  '*.config.{mjs,ts}',
  'apps/*/*.config.{mjs,ts}',
  'apps/cms/config/**',
  'apps/cms/src/index.ts',
  'apps/cms/src/admin/app.tsx',
  'apps/cms/src/admin/vite.config.ts',
  'apps/cms/test/cms-environment.mjs',
  'apps/web/src/pages/**',
  'ops/testing/{jest-setup,jest-teardown,longest-first}.mjs',
  'quality/mutation/*.config.mjs',
  'apps/web/src/cache/page-cache-handler.ts',
];

const clockAndChance = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Packages have no clock: take `now` as a parameter.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Packages have no clock: take `now` as a parameter.',
  },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Packages leave nothing to chance: take the value as a parameter.',
  },
];

/** What an edition holds is read through `readContent`, which knows its older shapes. */
const storedContent = ['ReleaseContent', 'Withdrawal'].map((type) => ({
  selector: `:matches(TSAsExpression, TSAsExpression > TSUnionType) > TSTypeReference > Identifier[name="${type}"]`,
  message: 'Stored content is read by `readContent`, `readWithdrawal` or `readEditionContent`.',
}));

/**
 * Words without an ordinary use in a newsroom's code, each with those to use instead. CONTRIBUTING.md
 * says how things are called here.
 */
const plainWords = [
  { word: /patrol/i, instead: 'poller' },
  { word: /linger/i, instead: 'delayMs' },
  { word: /(?<!in)deed/i, instead: 'outcome, change or instruction' },
  { word: /stranger/i, instead: 'anonymous visitor or client' },
  { word: /surroundings/i, instead: 'loaders, dependencies or context' },
  { word: /patience/i, instead: 'timeoutMs or delayMs' },
];

/** @type {import("eslint").Rule.RuleModule} */
const usePlainWords = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program() {
      context.sourceCode.lines.forEach((text, index) => {
        for (const { word, instead } of plainWords) {
          const found = word.exec(text);
          if (found === null) continue;
          const loc = { line: index + 1, column: found.index };
          context.report({ loc, message: `Instead of “${found[0]}” say ${instead}.` });
        }
      });
    },
  }),
};

/** @type {import("eslint").Linter.RulesRecord} */
const allowUnsafe = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/build/',
    '**/.next/',
    '**/.strapi/',
    '**/.cache/',
    '**/generated/',
    '**/*.d.ts',
    'data/',
  ]),
  {
    // What is wrong is mended, not excused in a comment.
    linterOptions: { noInlineConfig: true },
  },
  js.configs.recommended,
  {
    // But for this file, which lists them, and the tests of it.
    ignores: ['eslint.config.mjs', 'ops/lint-rules.test.mjs'],
    plugins: { dateline: { rules: { 'plain-words': usePlainWords } } },
    rules: { 'dateline/plain-words': 'error' },
  },
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'no-restricted-properties': ['error', processEnv],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'node:process', message: 'Use the global `process`.' }, 'process'] },
      ],
      'no-restricted-exports': [
        'error',
        {
          restrictDefaultExports: {
            direct: true,
            named: true,
            defaultFrom: true,
            namedFrom: true,
            namespaceFrom: true,
          },
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // An async function without await is how an interface of promises is kept.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['apps/*/src/**/*.{ts,tsx}'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...storedContent] },
  },
  {
    files: ['**/index.{ts,tsx}'],
    ignores: ['packages/*/src/index.ts', 'apps/cms/src/index.ts', 'apps/web/src/pages/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'Program', message: 'Only a package has an index.ts: import the file itself.' },
      ],
    },
  },
  {
    files: ['packages/*/src/**'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...clockAndChance, ...storedContent] },
  },
  {
    // The one place in which stored content becomes content.
    files: ['packages/release/src/edition/read-content.ts'],
    rules: { 'no-restricted-syntax': ['error', ...clockAndChance] },
  },
  {
    files: ['apps/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Strapi builds with tsconfig.json; the tests and the panel have their own.
    files: ['apps/cms/**'],
    languageOptions: {
      parserOptions: {
        projectService: false,
        project: ['apps/cms/tsconfig.test.json', 'apps/cms/src/admin/tsconfig.json'],
      },
    },
  },
  {
    files: ['bench/**', 'quality/**'],
    languageOptions: {
      parserOptions: { projectService: false, project: ['e2e/tsconfig.json'] },
    },
  },
  { files: settings, rules: { 'no-restricted-properties': 'off' } },
  { files: frameworkFiles, rules: { 'no-restricted-exports': 'off' } },
  {
    // Programs for a terminal. TypeScript checks them; ESLint does not see casts in JSDoc.
    files: ['**/*.mjs'],
    rules: { 'no-console': 'off', 'no-undef': 'off', ...allowUnsafe },
  },
  {
    files: tests,
    extends: [jest.configs['flat/recommended']],
    rules: {
      'jest/no-disabled-tests': 'error',
      'jest/no-standalone-expect': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Answers are looked at as they come; the assertions say what they are.
      ...allowUnsafe,
    },
  },
  {
    // Tool configurations outside every tsconfig.
    files: ['*.{mjs,cjs}', 'apps/**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
