import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rootFolder } from './settings.mjs';
import { useTempFolders } from './testing/use-temp-folders.mjs';

// A house in miniature, with one forbidden line for every rule that is our own.

/** @type {[rule: string, file: string, text: string][]} */
const planted = [
  ['no-restricted-properties', 'apps/cms/src/jobs/a.ts', `export const x = process.env.PORT;`],
  ['no-restricted-properties', 'apps/cms/config/a.ts', `export const x = process.env['PORT'];`],
  ['no-restricted-properties', 'apps/web/src/data/a.ts', `export const { env } = process;`],
  ['no-restricted-properties', 'packages/release/src/a.ts', `export const x = process.env.TZ;`],
  ['no-restricted-properties', 'ops/a.mjs', `export const x = process.env.CI;`],
  ['no-restricted-imports', 'apps/cms/src/jobs/b.ts', `export { env } from 'node:process';`],
  ['no-restricted-exports', 'apps/web/src/data/b.ts', `const x = 1;\nexport default x;`],
  ['no-restricted-syntax', 'apps/web/src/features/release/index.ts', `export * from './x';`],
  ['no-restricted-syntax', 'packages/release/src/b.ts', `export const x = () => new Date();`],
  ['no-restricted-syntax', 'packages/release/src/c.ts', `export const x = () => Date.now();`],
  ['no-restricted-syntax', 'packages/release/src/d.ts', `export const x = () => Math.random();`],
  [
    'no-restricted-syntax',
    'apps/cms/src/jobs/f.ts',
    `import type { ReleaseContent } from 'x';\nexport const x = (text: string) => JSON.parse(text) as ReleaseContent;`,
  ],
  [
    'no-restricted-syntax',
    'packages/release/src/f.ts',
    `import type { Withdrawal } from 'x';\nexport const x = (text: string) => JSON.parse(text) as Withdrawal | null;`,
  ],
  ['dateline/plain-words', 'apps/cms/src/jobs/g.ts', `export const patienceMs = 5;`],
  ['dateline/plain-words', 'packages/release/src/g.ts', `// As a stranger sees it.`],
  ['dateline/plain-words', 'ops/b.mjs', `export const startPatrol = () => 1;`],
  ['no-console', 'apps/cms/src/jobs/c.ts', `console.log('an embargoed headline');`],
  [
    '@typescript-eslint/no-floating-promises',
    'apps/cms/src/jobs/d.ts',
    `export const x = () => { Promise.resolve(); };`,
  ],
  ['@typescript-eslint/no-explicit-any', 'apps/web/src/data/c.ts', `export type X = any;`],
  [
    '@typescript-eslint/ban-ts-comment',
    'apps/web/src/data/d.ts',
    `// @ts-ignore\nexport const x = 1;`,
  ],
  [
    '@typescript-eslint/no-explicit-any',
    'apps/web/src/data/e.ts',
    `// eslint-disable-next-line\nexport type X = any;`,
  ],
  [
    '@typescript-eslint/consistent-type-imports',
    'apps/web/src/data/f.ts',
    `import { X } from './x';\nexport type Y = X;`,
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'packages/release/src/e.ts',
    `export function x(kind: 'a' | 'b') { switch (kind) { case 'a': return 1; } return 2; }`,
  ],
  ['react-hooks/rules-of-hooks', 'apps/cms/src/admin/a.tsx', hookInCondition()],
  ['jest/no-focused-tests', 'packages/release/src/a.test.ts', `test.only('x', () => {});`],
];

const lawful = {
  'apps/cms/src/platform/settings/settings.ts': `export const x = process.env.CMS_PORT;\n`,
  'apps/web/src/settings.ts': `export const x = process.env.WEB_PORT;\n`,
  'apps/web/src/pages/index.tsx': `export default function Home() { return null; }\n`,
  'packages/release/src/index.ts': `export * from './at';\n`,
  'packages/release/src/at.ts': `export const at = (iso: string) => new Date(iso);\n`,
  'packages/release/src/c-lawful.ts': `// It is so, indeed.\nexport const x = 1;\n`,
};

/** @type {{ rule: string | null, file: string }[]} */
let found;

const makeFolder = useTempFolders();

beforeAll(() => {
  const house = makeFolder();
  buildHouse(house);
  found = lint(house);
}, 60_000);

describe('the lint rules', () => {
  it.each(planted)('%s holds in %s', (rule, file) => {
    expect(found).toContainEqual({ rule, file });
  });

  it.each(Object.keys(lawful))('let %s be', (file) => {
    expect(found.filter((problem) => problem.file === file)).toEqual([]);
  });
});

/** @param {string} house */
function buildHouse(house) {
  /** @param {string} file @param {string} text */
  const write = (file, text) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };
  for (const file of ['eslint.config.mjs', 'tsconfig.base.json', 'package.json']) {
    copyFileSync(join(rootFolder, file), join(house, file));
  }
  symlinkSync(join(rootFolder, 'node_modules'), join(house, 'node_modules'));
  const compilerOptions = { module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx' };
  for (const file of [
    'apps/cms/tsconfig.test.json',
    'apps/cms/src/admin/tsconfig.json',
    'apps/web/tsconfig.json',
    'packages/release/tsconfig.json',
    'ops/tsconfig.json',
  ]) {
    write(
      file,
      JSON.stringify({
        extends: relative(dirname(file), 'tsconfig.base.json'),
        compilerOptions: { ...compilerOptions, allowJs: true, types: ['node', 'jest'] },
      }),
    );
  }
  write('apps/web/src/data/x.ts', 'export interface X { x: string }\n');
  for (const [, file, text] of planted) write(file, `${text}\n`);
  for (const [file, text] of Object.entries(lawful)) write(file, text);
}

/**
 * @param {string} house
 * @returns {{ rule: string | null, file: string }[]}
 */
function lint(house) {
  const program = join(rootFolder, 'node_modules/eslint/bin/eslint.js');
  const args = [program, '--format', 'json', 'apps', 'packages', 'ops'];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (stdout === '') throw new Error(stderr);
  /** @type {{ filePath: string, messages: { ruleId: string | null }[] }[]} */
  const results = JSON.parse(stdout);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => ({ rule: ruleId, file: relative(house, filePath) })),
  );
}

function hookInCondition() {
  return `import { useState } from 'react';
    export function Panel({ open }: { open: boolean }) {
      if (open) useState(0);
      return null;
    }`;
}
