import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ArchiveReport } from '../src/modules/importing/archive/archive-report';
import { keepLibrary, type Library, text } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

const command = path.resolve(__dirname, '../../../ops/newsroom-command.mjs');

let newsroom: TestNewsroom;
let library: Library;
let archive: string;

/** What the command leaves in the database, by table. */
const tables = ['releases', 'imported_originals', 'boilerplates', 'contacts', 'disclaimers'];

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  const data: object = { body: text(forwardLooking) };
  await newsroom.strapi
    .documents('api::disclaimer.disclaimer')
    .update({ documentId: library.disclaimer, data });
  archive = mkdtempSync(path.join(tmpdir(), 'dateline-archive-'));
  writeArchive(archive);
});
afterAll(async () => {
  await newsroom.close();
  rmSync(archive, { recursive: true, force: true });
});

const forwardLooking =
  'This release contains forward-looking statements. Words such as “expects” and “will” mark them. ' +
  'Actual results may differ materially from what is expected.';

function toText(year: number, { about = 'Harbour builds cranes.' } = {}): string {
  return `Harbour plc Reports a Good Year ${year}

HAMBURG, Germany, March 2, ${year} -- Harbour plc (NYSE: HARB) sold ${year} cranes.

The cranes lift 40 tonnes each.

About Harbour

${about}

Forward-Looking Statements

${forwardLooking}

SOURCE Harbour plc
`;
}

/** Ten releases of which one comes twice, and three files that are none. */
function writeArchive(folder: string): void {
  for (const decade of ['2000s', '2010s']) mkdirSync(path.join(folder, decade));
  for (let year = 2005; year < 2015; year += 1) {
    const about = year < 2008 ? 'Harbour builds small boats.' : 'Harbour builds cranes.';
    const place = path.join(folder, year < 2010 ? '2000s' : '2010s', `year-${year}.txt`);
    writeFileSync(place, toText(year, { about }));
  }
  writeFileSync(path.join(folder, 'copy-of-2014.txt'), toText(2014));
  writeFileSync(path.join(folder, 'old.html'), '{\\rtf1 Not a page}');
  writeFileSync(path.join(folder, 'photo.jpg'), 'x');
  writeFileSync(path.join(folder, '.hidden.txt'), toText(2001));
}

/** Runs the command as an operator does; kills it hard once it has told of so many files. */
async function runImport(args: string[] = [], killAfter = Infinity, port = '9') {
  const child = spawn(process.execPath, [command, 'import', archive, ...args], {
    // No newsroom answers there: on SQLite the command would ask for it to be stopped.
    env: { ...process.env, CMS_PORT: port, WEB_PORT: '10' },
    detached: true,
  });
  let told = '';
  const hear = (text: Buffer) => {
    told += text.toString();
    const imported = told.match(/^imported /gm)?.length ?? 0;
    if (imported >= killAfter && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, told };
}

function readReport(): ArchiveReport {
  const folder = path.join(newsroom.dataFolder, 'import-reports');
  const [last = ''] = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .slice(-1);
  return JSON.parse(readFileSync(path.join(folder, last), 'utf8')) as ArchiveReport;
}

async function countAll() {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const row = await newsroom.strapi.db.connection(table).count({ count: '*' }).first();
    counts[table] = Number(row?.['count']);
  }
  return counts;
}

test('given an archive, the import is killed in the middle, goes on, and has each release once', async () => {
  const dry = await runImport(['--dry-run']);
  const killed = await runImport([], 4);
  const resumed = await runImport();
  const again = await runImport();

  expect(dry.told).toContain('would be imported');
  expect(killed.signal).toBe('SIGKILL');
  expect(resumed.told).toMatch(/already there {6}2000s\/year-200\d\.txt/);
  expect(again.told).not.toMatch(/^imported/m);
  // One file is no release: the command says so, and ends with it.
  expect([resumed.code, again.code]).toEqual([1, 1]);

  // Ten releases with an original each; of every block that is not the library's, one.
  expect(await countAll()).toEqual({
    releases: 10,
    imported_originals: 10,
    boilerplates: 2,
    disclaimers: 1,
    contacts: 1,
  });
  const report = readReport();
  const resultOf = (file: string) => report.files.find((one) => one.file === file);
  expect(resultOf('old.html')).toMatchObject({ result: 'refused' });
  expect(resultOf('old.html')?.reason).toContain('.rtf');
  expect(resultOf('copy-of-2014.txt')).toMatchObject({ result: 'already-there' });
  expect(report.ignored).toEqual(['photo.jpg']);
  expect(report.files.some(({ file }) => file.includes('hidden'))).toBe(false);
}, 240_000);

test('what was imported is a draft of the company’s, with its day and the blocks of its time', async () => {
  const release = (await newsroom.strapi.documents('api::release.release').findFirst({
    filters: { slug: 'harbour-plc-reports-a-good-year-2006' },
    populate: {
      company: true,
      boilerplates: { populate: { boilerplate: true } },
      contacts: true,
    },
  })) as unknown as {
    company: { documentId: string };
    originallyIssuedAt: string;
    boilerplates: { boilerplate: { name: string } }[];
    contacts: unknown[];
  };
  expect(release.company.documentId).toBe(library.company);
  // The day in Hamburg: the company’s zone.
  expect(new Date(release.originallyIssuedAt).toISOString()).toBe('2006-03-01T23:00:00.000Z');
  expect(release.boilerplates[0]?.boilerplate.name).toContain('year-2005.txt');
  // The company’s contacts of today are not attached to what was issued without them.
  expect(release.contacts).toEqual([]);
  const workflows = await newsroom.strapi.db.connection('release_lives').pluck('stage');
  expect(new Set(workflows)).toEqual(new Set(['draft']));
});

test.each([
  [['--company', 'nobody'], 'There is no company with the slug “nobody”.'],
  [['--issued-at', '25:00'], 'give a time of day'],
  [['--wrong'], 'wrong'],
])('%j is refused in a sentence', async (args, words) => {
  const { code, told } = await runImport(args);
  expect(code).toBe(1);
  expect(told).toContain(words);
  expect(told).not.toMatch(/\n\s+at /);
});

test('beside a newsroom that runs on SQLite it is refused, and says what to do', async () => {
  if (globalThis.datelineDatabase !== 'sqlite') return;
  const { code, told } = await runImport([], Infinity, new URL(newsroom.url).port);
  expect(code).toBe(1);
  expect(told).toContain('stop it, run this command, and start it again');
});
