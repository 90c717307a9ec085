import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let token: string;
/** Beside what other processes of this machine keep in the same temporary folder. */
const embargoed = `EMBARGOED RESULTS ${process.pid}`;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ sample: true });
  token = await signIn();
});
afterAll(() => newsroom.close());

async function signIn(): Promise<string> {
  const accounts = JSON.parse(
    readFileSync(path.join(newsroom.dataFolder, 'first-accounts.json'), 'utf8'),
  ) as { email: string; password: string }[];
  const { email, password } = accounts.find((one) => one.email.startsWith('writer'))!;
  const response = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  return ((await response.json()) as { data: { token: string } }).data.token;
}

const incoming = () => path.join(newsroom.dataFolder, 'incoming');
/** What this process takes in just now. */
const own = () => path.join(incoming(), `${hostname()}.${process.pid}`);

/** A file in a field that Strapi does not know and so does not clean up. */
async function sendFile(address: string, { signedIn = false, field = 'f' } = {}) {
  const form = new FormData();
  form.append(field, new Blob([embargoed]), 'results.exe');
  const response = await fetch(newsroom.url + address, {
    method: 'POST',
    headers: signedIn ? { authorization: `Bearer ${token}` } : {},
    body: form,
  });
  return { status: response.status, text: await response.text() };
}

/** Whether a file of this test lies where Strapi keeps what it has read. */
const isInTemporaryFolder = () =>
  readdirSync(tmpdir(), { withFileTypes: true }).some(
    (entry) =>
      entry.isFile() &&
      // Other processes take their files away meanwhile.
      statSync(path.join(tmpdir(), entry.name), { throwIfNoEntry: false })?.size ===
        embargoed.length &&
      readFileSync(path.join(tmpdir(), entry.name), 'utf8') === embargoed,
  );

test.each(['/graphql', '/graphql?x=1', '/graphql/', '/GraphQL', '/nowhere', '/admin/login'])(
  'a file that nobody asked for is refused at %s and kept nowhere',
  async (address) => {
    const { status, text } = await sendFile(address);
    expect(status).toBe(415);
    expect(text).toContain('Files are not taken here: send the request as JSON.');
    expect(readdirSync(own())).toEqual([]);
    expect(isInTemporaryFolder()).toBe(false);
  },
);

test.each(['/upload', '/dateline/imports/read'])(
  'nobody who is not signed in sends a file to %s',
  async (address) => {
    expect((await sendFile(address)).status).toBe(401);
    expect(readdirSync(own())).toEqual([]);
    expect(isInTemporaryFolder()).toBe(false);
  },
);

test('a file that is refused at the desk, or stands in another field, is kept nowhere', async () => {
  for (const field of ['files', 'f']) {
    const { status } = await sendFile('/upload', { signedIn: true, field });
    expect(status).toBe(400);
    expect(readdirSync(own())).toEqual([]);
    expect(isInTemporaryFolder()).toBe(false);
  }
});

/** What a process of that name has taken in. */
function leave(name: string, minutesAgo = 0): string {
  const left = path.join(incoming(), name, 'request-left');
  mkdirSync(left, { recursive: true });
  writeFileSync(path.join(left, 'results'), embargoed);
  const then = new Date(Date.now() - minutesAgo * 60_000);
  utimesSync(path.dirname(left), then, then);
  return path.join(left, 'results');
}

test('what a crash left behind is gone after the next start, in a folder of the CMS alone', async () => {
  const left = [
    leave(`${hostname()}.${process.pid}`),
    leave(`${hostname()}.2147483647`),
    leave('another-machine.7', 10),
  ];
  await newsroom.restart();
  expect(left.filter((file) => existsSync(file))).toEqual([]);
  expect(readdirSync(own())).toEqual([]);
  expect(statSync(incoming()).mode & 0o777).toBe(0o700);
});

test('what others take in that share the data folder outlives the start of this one', async () => {
  const kept = [leave(`${hostname()}.${process.ppid}`), leave('another-machine.7')];
  await newsroom.restart();
  expect(kept.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(['/graphql', '/graphql?x', '/graphql/', '/graphql/?x=1', '/GraphQL'])(
  'a question to %s has 64 KB and comes as JSON',
  async (address) => {
    const ask = (type: string, body: string) =>
      fetch(newsroom.url + address, { method: 'POST', headers: { 'content-type': type }, body });
    const query = '{ __typename }';
    const small = await ask('application/json', JSON.stringify({ query }));
    expect(small.status).toBe(200);
    const large = JSON.stringify({ query, variables: { x: 'x'.repeat(70_000) } });
    expect((await ask('application/json', large)).status).toBe(413);
    const form = await ask(
      'application/x-www-form-urlencoded',
      new URLSearchParams({ query }).toString(),
    );
    expect(form.status).toBe(400);
  },
);

test('a query that is named by its hash alone is refused as a fault of the query', async () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } };
  const response = await fetch(`${newsroom.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions }),
  });
  expect(await response.json()).toMatchObject({
    errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } }],
  });
});

describe('what is asked of GraphQL in bad faith costs the log a line at most', () => {
  const listen = () => {
    const { log } = newsroom.strapi;
    const lines: string[] = [];
    for (const level of ['error', 'warn'] as const) {
      jest.spyOn(log, level).mockImplementation((...words: unknown[]) => {
        lines.push(words.map((one) => (one instanceof Error ? one.stack : String(one))).join(' '));
        return log;
      });
    }
    return lines;
  };
  const ask = (given: object) =>
    fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(given),
    });
  afterEach(() => jest.restoreAllMocks());

  test.each([
    ['a fragment that leads back to itself', '{ ...a } fragment a on Query { ...a }'],
    [
      'two that lead to each other',
      '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }',
    ],
    ['a fragment that is not there', '{ releases(first: 1) { ...nowhere } }'],
    [
      'fragments that double at each step',
      `{ ...f0 } ${Array.from({ length: 150 }, (_none, at) =>
        at === 149
          ? 'fragment f149 on Query { __typename }'
          : `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
      ).join(' ')}`,
    ],
  ])('%s', async (_name, query) => {
    const lines = listen();
    const response = await ask({ query });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    });
    expect(lines).toEqual([]);
  });

  test('a query that is named by its hash alone', async () => {
    const lines = listen();
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) };
    await ask({ extensions: { persistedQuery } });
    expect(lines).toEqual([]);
  });

  test('a request that is too large', async () => {
    const lines = listen();
    const response = await ask({ query: '{ __typename }', variables: { x: 'x'.repeat(70_000) } });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      error: { message: 'The request is too large: send less at once.' },
    });
    expect(lines).toEqual(['POST /graphql: a request was not read (413).']);
  });

  test('JSON that breaks off', async () => {
    const lines = listen();
    for (const address of ['/graphql', '/admin/login']) {
      const response = await fetch(newsroom.url + address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query": ',
      });
      expect(response.status).toBe(400);
    }
    expect(lines).toEqual([
      'POST /graphql: a request was not read (400).',
      'POST /admin/login: a request was not read (400).',
    ]);
  });
});

test('no address is fetched for whoever names it', async () => {
  const response = await fetch(`${newsroom.url}/upload/actions/upload-from-urls`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ urls: ['http://0.0.0.0:9/a.txt'] }),
  });
  expect([404, 405]).toContain(response.status);
});
