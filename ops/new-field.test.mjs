import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './settings.mjs';
import { useTempFolders } from './testing/use-temp-folders.mjs';

// A copy of the sources in which a release has one field more, declared where fields are declared
// and nowhere else: whatever has to decide whether and how it shows the field must not compile.

/** What shows a release in a layout of its own, or makes one from what the team typed. */
const deciding = [
  'apps/cms/src/graphql/to-public-release.ts',
  'apps/cms/src/modules/working-release/to-candidate-content.ts',
  'apps/web/src/domain/to-release.ts',
  'apps/web/src/features/changes/changed-part.tsx',
  'packages/alert-mail/src/to-alert-mail.ts',
  'packages/syndication/src/feed/to-content-html.ts',
  'packages/preflight/src/checked-release.ts',
  'packages/typesetting/src/pdf/draw-edition.ts',
];

const makeFolder = useTempFolders();
/** @type {string} */
let complaints;

beforeAll(() => {
  const copy = makeFolder();
  copySources(copy);
  declareKicker(join(copy, 'packages/release/src/content/fields.ts'));
  complaints = compile(copy);
}, 120_000);

describe('a field that is declared and shown nowhere', () => {
  it.each(deciding)('does not compile in %s', (file) => {
    expect(complaints).toContain(`${file}(`);
  });
});

/** @param {string} copy */
function copySources(copy) {
  for (const group of ['packages', 'apps']) {
    for (const name of readdirSync(join(rootFolder, group))) {
      for (const part of ['src', 'package.json']) {
        const place = join(group, name, part);
        cpSync(join(rootFolder, place), join(copy, place), { recursive: true });
      }
    }
  }
  symlinkSync(join(rootFolder, 'node_modules'), join(copy, 'node_modules'));
}

/** @param {string} file */
function declareKicker(file) {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(
    '\n  headline: field(',
    "\n  kicker: field({ schema: orNull(line), ...asWords('Kicker', 'opening') }),\n  headline: field(",
  );
  if (after === before) throw new Error('The definition of fields was not found.');
  writeFileSync(file, after);
}

/**
 * @param {string} copy
 * @returns {string} what the compiler says, with paths from the copy's top
 */
function compile(copy) {
  const config = join(copy, 'tsconfig.json');
  const options = {
    extends: join(rootFolder, 'tsconfig.base.json'),
    compilerOptions: {
      ...{ module: 'esnext', moduleResolution: 'bundler', jsx: 'react-jsx', noEmit: true },
      ...{ declaration: false, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: ['node'] },
      typeRoots: [join(rootFolder, 'node_modules/@types')],
      paths: {
        '@dateline/*/schema.graphql': ['./packages/*/schema.graphql'],
        ...Object.fromEntries(
          readdirSync(join(copy, 'packages')).flatMap((name) => [
            [`@dateline/${name}`, [`./packages/${name}/src/index.ts`]],
            [`@dateline/${name}/*`, [`./packages/${name}/src/*`]],
          ]),
        ),
      },
    },
    files: deciding,
  };
  writeFileSync(config, JSON.stringify(options));
  const tsc = join(rootFolder, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '--project', config], {
    cwd: copy,
    encoding: 'utf8',
  });
  return stdout;
}
