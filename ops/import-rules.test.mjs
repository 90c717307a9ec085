import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rootFolder } from './settings.mjs';
import { useTempFolders } from './testing/use-temp-folders.mjs';

// A house in miniature, with one forbidden import for every rule and its lawful neighbours.

/** @type {[rule: string, file: string, text: string][]} */
const planted = [
  [
    'packages-know-release-and-contract-only',
    'packages/syndication/src/a.ts',
    `'@dateline/preflight'`,
  ],
  [
    'packages-know-release-and-contract-only',
    'packages/syndication/src/b.ts',
    `'../../../apps/web/x'`,
  ],
  ['release-stands-alone', 'packages/release/src/a.ts', `'@dateline/contract'`],
  ['packages-know-no-framework', 'packages/syndication/src/c.ts', `'react'`],
  ['packages-know-no-framework', 'packages/syndication/src/d.ts', `'@strapi/strapi'`],
  ['packages-know-no-framework', 'packages/fixtures/src/a.ts', `'next'`],
  ['packages-know-no-world', 'packages/syndication/src/e.ts', `'node:fs'`],
  ['packages-know-no-world', 'packages/syndication/src/f.ts', `'node:fs/promises'`],
  ['packages-know-no-world', 'packages/release/src/b.ts', `'http'`],
  ['packages-know-no-world', 'packages/contract/src/a.ts', `'node:net'`],
  ['fixtures-read-files-alone', 'packages/fixtures/src/b.ts', `'node:https'`],
  ['fixtures-serve-tests-and-seeding', 'apps/cms/src/platform/d.ts', `'@dateline/fixtures'`],
  ['fixtures-serve-tests-and-seeding', 'apps/web/src/data/a.ts', `'@dateline/fixtures'`],
  [
    'apps-never-import-each-other',
    'apps/web/src/data/b.ts',
    `'../../../cms/src/platform/settings/settings'`,
  ],
  ['apps-never-import-each-other', 'apps/cms/src/platform/e.ts', `'../../../web/x'`],
  ['platform-knows-no-module', 'apps/cms/src/platform/a.ts', `'../modules/editions/outbox'`],
  ['platform-knows-no-module', 'apps/cms/src/platform/b.ts', `'../newsroom'`],
  ['modules-know-those-below', 'apps/cms/src/modules/files/a.ts', `'../editions/outbox'`],
  ['panels-know-those-below', 'apps/cms/src/modules/audit/admin/a.ts', `'../../home/admin/card'`],
  ['nothing-knows-the-newsroom', 'apps/cms/src/modules/home/a.ts', `'../../newsroom'`],
  ['nothing-knows-the-newsroom', 'apps/cms/src/graphql/a.ts', `'../newsroom'`],
  ['knex-stands-in-stores', 'apps/cms/src/modules/home/b.ts', `'knex'`],
  ['knex-stands-in-stores', 'apps/cms/src/graphql/b.ts', `'knex'`],
  ['transitions-know-no-framework', 'apps/cms/src/modules/workflow/a.ts', `'@strapi/strapi'`],
  ['transitions-know-no-framework', 'apps/cms/src/modules/workflow/b.ts', `'koa'`],
  ['transitions-know-no-framework', 'apps/cms/src/modules/workflow/c.ts', `'node:http'`],
  ['admin-knows-no-server', 'apps/cms/src/admin/a.ts', `'../platform/settings/settings'`],
  ['admin-knows-no-server', 'apps/cms/src/modules/home/admin/a.ts', `'../../editions/outbox'`],
  ['server-knows-no-admin', 'apps/cms/src/platform/c.ts', `'../admin/panel'`],
  ['server-knows-no-admin', 'apps/cms/src/modules/home/c.ts', `'./admin/card'`],
  ['features-and-ui-never-fetch', 'apps/web/src/features/release/a.ts', `'../../data/ask'`],
  ['features-and-ui-never-fetch', 'apps/web/src/ui/a.ts', `'../data/ask'`],
  ['ui-knows-no-feature', 'apps/web/src/ui/b.ts', `'../features/release/b'`],
  ['only-data-knows-apollo', 'apps/web/src/pages/a.ts', `'@apollo/client'`],
  ['only-data-knows-apollo', 'apps/web/src/features/release/c.ts', `'@apollo/client'`],
  ['code-never-imports-tests', 'apps/web/src/data/c.ts', `'./ask.test'`],
  ['no-cycles', 'apps/web/src/cache/a.ts', `'./b'`],
  ['imports-resolve', 'apps/web/src/cache/c.ts', `'./nowhere'`],
  ['imports-are-declared', 'apps/web/src/cache/d.ts', `'undeclared'`],
];

const lawful = {
  'apps/cms/src/modules/workflow/lawful.ts': `import { x } from '../editions/outbox';
    import { x as y } from '@dateline/release'; export const z: typeof x = y;`,
  'apps/cms/src/modules/workflow/lawful.test.ts': `import '@dateline/fixtures'; import 'knex';`,
  'apps/cms/src/modules/editions/store/lawful.ts': `import 'knex';`,
  'apps/cms/src/modules/seeding/lawful.ts': `import '@dateline/fixtures'; import 'node:fs';`,
  'apps/web/src/data/lawful.ts': `import '@apollo/client'; import '@dateline/contract';`,
  'apps/web/src/pages/lawful.ts': `import '../data/ask'; import '../features/release/b';`,
  'packages/contract/src/lawful.ts': `import '@dateline/release'; import 'node:crypto';`,
  'packages/fixtures/src/lawful.ts': `import 'node:fs'; import 'node:path';`,
  'packages/syndication/src/lawful.test.ts': `import '@dateline/fixtures'; import 'node:fs';`,
};

const leftOver = 'packages/syndication/src/left-over.ts';
const aFile = 'export const x = 1;\n';
const frameworks = [
  'react',
  'next',
  'koa',
  'knex',
  '@strapi/strapi',
  '@apollo/client',
  'undeclared',
];
const packages = ['release', 'contract', 'fixtures', 'syndication', 'preflight'];

/** @type {{ rule: string, from: string }[]} */
let found;

const makeFolder = useTempFolders();

beforeAll(() => {
  const house = makeFolder();
  buildHouse(house);
  found = cruise(house);
}, 60_000);

describe('the import rules', () => {
  it.each(planted)('%s: %s may not import %s', (rule, from) => {
    expect(found).toContainEqual({ rule, from });
  });

  it('no-orphans: a file that nothing knows is left over', () => {
    expect(found).toContainEqual({ rule: 'no-orphans', from: leftOver });
  });

  it.each(Object.keys(lawful))('let %s be', (file) => {
    expect(found.filter(({ from }) => from === file)).toEqual([]);
  });

  it('are each shown to catch what they forbid', () => {
    const config = join(rootFolder, '.dependency-cruiser.cjs');
    const { forbidden } = jest.requireActual(config);
    const names = forbidden.map((/** @type {{ name: string }} */ rule) => rule.name);
    const shown = new Set([...planted.map(([rule]) => rule), 'no-orphans']);
    expect([...shown].sort()).toEqual([...new Set(names)].sort());
  });
});

/** @param {string} house */
function buildHouse(house) {
  /** @param {string} file @param {string} text */
  const write = (file, text) => {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  };
  const declared = frameworks.filter((name) => name !== 'undeclared');
  const names = [...declared, ...packages.map((name) => `@dateline/${name}`)];
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ name: 'house', dependencies }));
  for (const name of frameworks) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  mkdirSync(join(house, 'node_modules/@dateline'));
  for (const name of packages) {
    const manifest = { name: `@dateline/${name}`, main: 'src/index.ts' };
    write(`packages/${name}/package.json`, JSON.stringify(manifest));
    write(`packages/${name}/src/index.ts`, aFile);
    symlinkSync(join(house, 'packages', name), join(house, 'node_modules/@dateline', name));
  }
  const neighbours = [
    'apps/web/x.ts',
    'apps/cms/src/platform/settings/settings.ts',
    'apps/cms/src/modules/editions/outbox.ts',
    'apps/cms/src/newsroom.ts',
    'apps/cms/src/admin/panel.ts',
    'apps/cms/src/modules/home/admin/card.ts',
    'apps/web/src/data/ask.ts',
    'apps/web/src/data/ask.test.ts',
    'apps/web/src/features/release/b.ts',
    leftOver,
  ];
  for (const file of neighbours) write(file, aFile);
  write('apps/web/src/cache/b.ts', `import './a';\n`);
  for (const [, file, target] of planted) write(file, `import { x } from ${target};\nx;\n`);
  for (const [file, text] of Object.entries(lawful)) write(file, text);
}

/**
 * @param {string} house
 * @returns {{ rule: string, from: string }[]}
 */
function cruise(house) {
  const program = join(rootFolder, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(rootFolder, '.dependency-cruiser.cjs');
  const args = [program, '--config', config, '--output-type', 'json', 'packages', 'apps'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: house, encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout).summary.violations.map(
    (/** @type {{ rule: { name: string }, from: string }} */ { rule, from }) => ({
      rule: rule.name,
      from,
    }),
  );
}
