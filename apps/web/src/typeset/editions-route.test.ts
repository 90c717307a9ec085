import { readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { NextApiRequest, NextApiResponse } from 'next';
import { toEditionRecord } from '../../test/edition-record';
import { type Answers, openGraphqlCms } from '../../test/graphql-cms';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { toAddress } from '../../test/to-address';
import handler from '../pages/api/editions/[slug]/[number]/[file]';
import { getSettings } from '../settings';
import { removeTypesetOf } from './get-typeset';
import { runTypesetter } from './run-typesetter';
import type { TypesetTask } from './typeset-task';

jest.mock('../settings');
jest.mock('../log-error');
jest.mock('./run-typesetter');

const closing: { close: () => void }[] = [];
const data = makeTemporaryFolder();
const made = Buffer.from('%PDF-1.7 of an edition');
const pdf = { slug: 'norderwisch-order', number: '1', file: 'release.pdf' };

let asked: string[];
let arrived = 0;
let tests = 0;

afterAll(() => {
  for (const one of closing) one.close();
});

const toAnswer = (slug = pdf.slug, number = 1) => {
  const record = toEditionRecord(number, { slug });
  const edition = {
    ...record.edition,
    url: `https://news.example.com/releases/${slug}/editions/1`,
  };
  return { release: { ...record, issuedAt: record.edition.issuedAt, edition }, withdrawal: null };
};

/** Each test begins as a web that was just started, with nothing made. */
beforeEach(async () => {
  tests += 1;
  arrived = 0;
  Reflect.deleteProperty(globalThis, Symbol.for('dateline.typeset-maker'));
  jest.mocked(runTypesetter).mockReset().mockResolvedValue(made);
  await withCms({
    TypesetEdition: ({ slug, number }) => toAnswer(String(slug), Number(number)),
  });
});

async function withCms(answers: Answers): Promise<void> {
  const cms = await openGraphqlCms(answers);
  closing.push(cms);
  asked = cms.asked;
  jest.mocked(getSettings).mockReturnValue({
    cmsUrl: cms.url,
    withdrawnFolder: data,
    publicFilesFolder: data,
    pageCacheFolder: join(data, `cache-${tests}`),
  } as ReturnType<typeof getSettings>);
}

async function ask(query: NextApiRequest['query'], init?: RequestInit) {
  const server = createServer((request, response) => {
    arrived += 1;
    const helpers = {
      status(code: number) {
        response.statusCode = code;
        return response;
      },
      json: (body: unknown) => response.end(JSON.stringify(body)),
    };
    void handler(
      Object.assign(request, { query }) as NextApiRequest,
      Object.assign(response as NextApiResponse, helpers),
    );
  });
  closing.push(server);
  const answer = await fetch(await toAddress(server), init);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

test('an edition is made once and sent with a name, a length and a tag', async () => {
  const { status, headers, text } = await ask(pdf);
  expect({ status, text }).toEqual({ status: 200, text: made.toString() });
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(made.length),
    'content-disposition': 'inline; filename="norderwisch-order.pdf"',
    'cache-control': 'public, max-age=0, must-revalidate',
  });
  expect((await ask(pdf)).text).toBe(text);
  expect(runTypesetter).toHaveBeenCalledTimes(1);
  const later = await ask({ ...pdf, number: '2' });
  expect(later.headers.get('content-disposition')).toContain('norderwisch-order-edition-2.pdf');
  expect(later.headers.get('etag')).not.toBe(headers.get('etag'));
});

test('who has it is told so without it being made; HEAD has no body', async () => {
  const head = await ask(pdf, { method: 'HEAD' });
  expect(head).toMatchObject({ status: 200, text: '' });
  expect(head.headers.get('content-length')).toBe(String(made.length));
  Reflect.deleteProperty(globalThis, Symbol.for('dateline.typeset-maker'));
  jest.mocked(runTypesetter).mockClear();
  const etag = head.headers.get('etag') ?? '';
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const same = await ask(pdf, { headers: { 'if-none-match': known } });
    expect(same).toMatchObject({ status: 304, text: '' });
    expect(same.headers.get('etag')).toBe(etag);
  }
  expect((await ask(pdf, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  expect(runTypesetter).not.toHaveBeenCalled();
});

test('a hundred who ask at once have it made once', async () => {
  let finish = () => {};
  const held = new Promise<void>((resolve) => (finish = resolve));
  jest.mocked(runTypesetter).mockImplementation(async () => {
    await held;
    return made;
  });
  const crowd = Array.from({ length: 100 }, () => ask(pdf));
  while (arrived < 100) await new Promise(setImmediate);
  finish();
  const statuses = (await Promise.all(crowd)).map(({ status }) => status);
  expect(statuses).toEqual(statuses.map(() => 200));
  expect(runTypesetter).toHaveBeenCalledTimes(1);
});

test('of too many different ones the last are told to come again, and nothing is left of them', async () => {
  const begun: TypesetTask[] = [];
  const finish: (() => void)[] = [];
  jest.mocked(runTypesetter).mockImplementation((task) => {
    begun.push(task);
    return new Promise((resolve) => finish.push(() => resolve(made)));
  });
  const crowd = Array.from({ length: 40 }, (_, at) => ask({ ...pdf, number: String(at + 1) }));
  const refused: Awaited<ReturnType<typeof ask>>[] = [];
  const settled = crowd.map(async (one) => {
    const answer = await one;
    if (answer.status === 503) refused.push(answer);
    return answer.status;
  });
  // Two are being made and twenty wait.
  while (refused.length < 18 || begun.length < 2) await new Promise(setImmediate);
  expect(begun).toHaveLength(2);
  expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(Array(18).fill('5'));
  expect(refused[0]?.headers.get('cache-control')).toBe('no-store');
  let isOver = false;
  const all = Promise.all(settled).finally(() => (isOver = true));
  while (!isOver) {
    for (const end of finish.splice(0)) end();
    await new Promise(setImmediate);
  }
  const statuses = await all;
  expect(statuses.filter((status) => status === 200)).toHaveLength(22);
  expect(begun).toHaveLength(22);
});

test('a release that moved keeps the file of its former edition, by either address', async () => {
  const before = await ask(pdf);
  const moved = 'https://news.example.com/releases/ferries/editions/1';
  const { release } = toAnswer();
  const now = { ...release, slug: 'ferries', edition: { ...release.edition, url: moved } };
  await withCms({ TypesetEdition: () => ({ release: now, withdrawal: null }) });
  for (const slug of ['norderwisch-order', 'ferries']) {
    expect((await ask({ ...pdf, slug })).headers.get('etag')).toBe(before.headers.get('etag'));
  }
  expect(runTypesetter).toHaveBeenCalledTimes(1);
});

test('a kept file that is broken is made again', async () => {
  await ask(pdf);
  const folder = join(data, `cache-${tests}`, 'typeset');
  const [name = ''] = readdirSync(folder);
  truncateSync(join(folder, name), 5);
  expect(await ask(pdf)).toMatchObject({ status: 200, text: made.toString() });
  expect(runTypesetter).toHaveBeenCalledTimes(2);
});

test.each([
  ['edition 0', { number: '0' }],
  ['a negative edition', { number: '-1' }],
  ['a huge edition', { number: '1000000000' }],
  ['half an edition', { number: '1.5' }],
  ['many editions', { number: ['1', '2'] }],
  ['NUL', { slug: 'norderwisch\u0000order' }],
  ['a way out', { slug: '../../etc' }],
  ['a long slug', { slug: 'a'.repeat(10_000) }],
  ['many slugs', { slug: ['a', 'b'] }],
  ['another file', { file: 'release.html' }],
  ['no file', { file: undefined }],
])('%s is no address, and the CMS is not asked for it', async (_, parts) => {
  const { status, headers } = await ask({ ...pdf, ...parts });
  expect(status).toBe(404);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(asked).toEqual([]);
});

test.each(['POST', 'PUT', 'DELETE'])('%s is not allowed', async (method) => {
  const { status, headers } = await ask(pdf, { method });
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET, HEAD');
});

test('an edition that there is not, or not yet, is 404 for now', async () => {
  await withCms({ TypesetEdition: () => ({ release: null, withdrawal: null }) });
  const { status, headers } = await ask(pdf);
  expect(status).toBe(404);
  expect(headers.get('cache-control')).toBe('no-store');
});

test('with the CMS down, or an answer whose hash does not hold, it is 503', async () => {
  await withCms({});
  const { status, headers } = await ask(pdf);
  expect({ status, again: headers.get('retry-after') }).toEqual({ status: 503, again: '5' });
  const { release } = toAnswer();
  const edition = { ...release.edition, contentHash: 'f'.repeat(64) };
  await withCms({
    TypesetEdition: () => ({ release: { ...release, edition }, withdrawal: null }),
  });
  expect((await ask(pdf)).status).toBe(503);
  expect(runTypesetter).not.toHaveBeenCalled();
});

test('where it was not made it is 503, and the next one has it made', async () => {
  jest.mocked(runTypesetter).mockRejectedValueOnce(new Error('It took too long.'));
  expect((await ask(pdf)).status).toBe(503);
  expect((await ask(pdf)).status).toBe(200);
});

const listMade = () => readdirSync(join(data, `cache-${tests}`, 'typeset'));

test('what was made of a release goes with it from the disk, and so does what nobody knows the release of', async () => {
  await ask(pdf);
  await ask({ ...pdf, number: '2' });
  await ask({ ...pdf, slug: 'another-order' });
  expect(listMade()).toHaveLength(3);
  const older = `${'a'.repeat(64)}-1-${'b'.repeat(16)}-v3.pdf`;
  writeFileSync(join(data, `cache-${tests}`, 'typeset', older), 'made by an older version');
  await removeTypesetOf(['norderwisch-order', 'its-former-address']);
  expect(listMade()).toHaveLength(1);
  const { status } = await ask({ ...pdf, slug: 'another-order' });
  expect({ status, made: jest.mocked(runTypesetter).mock.calls.length }).toEqual({
    status: 200,
    made: 3,
  });
});

test('before anything was made there is nothing to remove', async () => {
  await expect(removeTypesetOf(['norderwisch-order'])).resolves.toBeUndefined();
});

test('a release that is withdrawn while its file is made is not sent any more, and no file of it stays', async () => {
  const withdrawn = { ...pdf, slug: 'withdrawn-meanwhile' };
  jest.mocked(runTypesetter).mockImplementation(() => {
    writeFileSync(join(data, withdrawn.slug), '');
    return Promise.resolve(made);
  });
  for (const init of [{}, { method: 'HEAD' }, { headers: { 'if-none-match': '*' } }]) {
    const { status, headers, text } = await ask(withdrawn, init);
    expect(status).toBe(410);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(text).not.toContain('PDF-1.7');
    expect(listMade()).toEqual([]);
  }
});
