import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const release = `Varmholt Orders a Kiln

HAMBURG, Germany, November 20, 2026 -- Varmholt SE (Frankfurt: VMHT) today ordered a kiln. See [here](#).

About Varmholt SE

Varmholt SE builds heat stores.

SOURCE Varmholt SE
`;
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dateline-command-'));
  file = path.join(folder, 'release.txt');
  writeFileSync(file, release);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  spawnSync(process.execPath, [path.join('apps/command-line/bin', program), ...args], {
    cwd: path.join(__dirname, '..'),
    encoding: 'utf8',
  });

test('dateline-import prints a release as JSON, and refuses a file that is not there', () => {
  const { stdout, status } = run('dateline-import.mjs', file);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    date: '2026-11-20',
    headline: 'Varmholt Orders a Kiln',
    dateline: { city: 'HAMBURG', country: 'Germany' },
    companies: [{ name: 'Varmholt SE', exchange: 'Frankfurt', ticker: 'VMHT' }],
    source: 'Varmholt SE',
  });
  const missing = run('dateline-import.mjs', path.join(folder, 'none.txt'));
  expect(missing).toMatchObject({ status: 1, stdout: '' });
  expect(missing.stderr).toContain('none.txt');
});

test('dateline-preflight prints the findings, for people and for machines, and ends with 1 for an error', () => {
  const people = run('dateline-preflight.mjs', file);
  expect(people.status).toBe(1);
  expect(people.stdout).toContain('The link “here” leads nowhere');
  const { findings } = JSON.parse(run('dateline-preflight.mjs', file, '--json').stdout) as {
    findings: { rule: string; severity: string }[];
  };
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'link-target', severity: 'error' }),
  );
});
