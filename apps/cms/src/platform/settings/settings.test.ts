import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readSettings } from './settings';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (env: Record<string, string>) => readSettings({ DATELINE_DATA: folder, ...env });

test('with nothing set, the newsroom is on this machine alone, on SQLite, and is no sample', () => {
  expect(read({})).toMatchObject({
    host: '127.0.0.1',
    port: 1337,
    databaseUrl: null,
    publicUrl: 'http://localhost:3000',
    webUrl: 'http://127.0.0.1:3000',
    sample: false,
    runsJobs: true,
    logLevel: 'info',
    sessions: { access: 300, idle: 1_800, max: 43_200 },
  });
});

test.each([
  ['CMS_PORT', '99999'],
  ['DATELINE_DATABASE_URL', 'mysql://localhost/x'],
  ['DATELINE_PUBLIC_URL', 'javascript:alert(1)'],
  ['DATELINE_SAMPLE', 'yes'],
  ['DATELINE_LOG_LEVEL', 'http'],
  ['DATELINE_SESSION_IDLE', '0'],
  ['DATELINE_SESSION_MAX', 'never'],
])('%s = %s is refused by name', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(`The environment variable ${name} is not usable`);
});

test('without secrets there are none, and half of them are refused', () => {
  expect(read({}).secrets).toBeNull();
  const secrets = path.join(folder, 'secrets');
  mkdirSync(secrets);
  writeFileSync(path.join(secrets, 'web.json'), '{"notificationSecret":"short"}');
  writeFileSync(path.join(secrets, 'cms.json'), '{}');
  expect(() => read({})).toThrow();
});
