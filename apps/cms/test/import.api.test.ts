import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { ImportMade, ImportOrder } from '@dateline/contract';
import { makeZip } from '../src/modules/files/file-types/testing/make-zip';
import { keepLibrary, type Library, text } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { withPlantedFault } from './planted-fault';
import { verifyNewsroom } from './verify-newsroom';

/** A word that stands in what is imported, and must stay in the newsroom. */
const canary = 'zanzibarcanary';

const forwardLooking =
  'This release contains forward-looking statements. Words such as “expects” and “will” mark them. ' +
  'Actual results may differ materially from what is expected.';

const words = `FOR IMMEDIATE RELEASE

Harbour plc Orders Forty Cranes

Deliveries begin in spring

HAMBURG, Germany, March 2, 2026 (GLOBE NEWSWIRE) -- Harbour plc (NYSE: HARB) today ordered forty cranes for $12.5 million, said ${canary}.

The cranes lift 40 tonnes each.

About Harbour

Harbour builds cranes.

Forward-Looking Statements

${forwardLooking}

Investor Contact:
Ada Quay
ada@harbour.example

SOURCE Harbour plc

# # #
`;

let newsroom: TestNewsroom;
let strapi: Core.Strapi;
let library: Library;
let tokens: Record<'writer' | 'approver' | 'reader', string>;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  ({ strapi } = newsroom);
  library = await keepLibrary(strapi);
  const data: object = { body: text(forwardLooking) };
  await strapi
    .documents('api::disclaimer.disclaimer')
    .update({ documentId: library.disclaimer, data });
  tokens = {
    writer: await signIn('writer', 'Writer'),
    approver: await signIn('approver', 'Approver'),
    reader: await signIn('reader', null),
  };
});
afterAll(() => newsroom.close());

/** Makes an account with a role, or with one that may do nothing, and signs it in. */
async function signIn(name: string, role: string | null): Promise<string> {
  const roles = strapi.service('admin::role');
  const found = role === null ? null : await roles.findOne({ name: role });
  const { id } = found ?? (await roles.create({ name: 'Nobody', description: 'May do nothing' }));
  const email = `${name}@newsroom.example`;
  const password = 'Import1234';
  await strapi.service('admin::user').create({
    email,
    firstname: name,
    password,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  const response = await fetch(`${newsroom.url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}

type Bytes = string | Buffer;

function toForm(name: string, bytes: Bytes, order?: unknown): FormData {
  const form = new FormData();
  const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  form.append('files', new Blob([part]), name);
  if (order !== undefined) form.append('order', JSON.stringify(order));
  return form;
}

async function send(who: keyof typeof tokens | null, at: string, body?: FormData) {
  const response = await fetch(`${newsroom.url}/dateline${at}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      // One that the server closes for want of use just as it is used again fails the test.
      connection: 'close',
      ...(who !== null && { authorization: `Bearer ${tokens[who]}` }),
    },
    ...(body && { body }),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    answer: isJson ? JSON.parse(bytes.toString()) : null,
  };
}

const read = (bytes: Bytes, name = 'release.txt', who: keyof typeof tokens = 'writer') =>
  send(who, '/imports/read', toForm(name, bytes));

const toOrder = (parts: Partial<ImportOrder> = {}): ImportOrder => ({
  language: 'en',
  company: library.company,
  corrections: [],
  day: null,
  boilerplates: [{ do: 'use', documentId: library.boilerplate }],
  disclaimers: [{ do: 'use', documentId: library.disclaimer }],
  contacts: [{ do: 'use', documentId: library.contact }],
  leavesUnplaced: false,
  ...parts,
});

const make = (
  bytes: Bytes,
  order: unknown = toOrder(),
  { name = 'release.txt', who = 'writer' }: { name?: string; who?: keyof typeof tokens } = {},
) => send(who, '/imports', toForm(name, bytes, order));

interface Draft {
  headline: string;
  body: unknown;
  boilerplates: { boilerplate: { documentId: string; name: string; body: unknown } }[];
}

async function findDraft(documentId: string): Promise<Draft> {
  const found = await strapi.documents('api::release.release').findOne({
    documentId,
    populate: {
      dateline: true,
      company: true,
      boilerplates: { populate: { boilerplate: true } },
      disclaimers: { populate: { disclaimer: true } },
      contacts: { populate: { contact: true } },
    },
  });
  return found as unknown as Draft;
}

/** Everything that an import may write, to be counted before and after. */
async function countAll(): Promise<Record<string, number>> {
  const tables = [
    ...['releases', 'boilerplates', 'disclaimers', 'contacts', 'library_versions'],
    ...['release_lives', 'imported_originals', 'audit_entries'],
  ];
  const counts: [string, number][] = [];
  for (const table of tables) {
    const row = await strapi.db.connection(table).count({ count: '*' }).first();
    counts.push([table, Number(row?.['count'])]);
  }
  return Object.fromEntries(counts);
}

const sha256 = (bytes: Bytes) => createHash('sha256').update(bytes).digest('hex');

test('reading answers the blocks and the library, and keeps nothing', async () => {
  const before = await countAll();
  const { status, answer } = await read(words);
  expect(status).toBe(200);
  expect(answer.source.format).toBe('text');
  expect(answer.source.blocks[1].text).toBe('Harbour plc Orders Forty Cranes');
  expect(answer.library.boilerplates).toMatchObject([{ documentId: library.boilerplate }]);
  expect(answer.mayAdd).toEqual({ boilerplates: false, disclaimers: false, contacts: false });
  expect(answer.earlier).toEqual([]);
  expect(await countAll()).toEqual(before);
});

describe('given a pasted release, importing it', () => {
  let made: ImportMade;
  beforeAll(async () => {
    ({ answer: made } = await make(words));
  });

  test('makes a draft of it with the library’s blocks linked', async () => {
    const draft = await findDraft(made.documentId);
    expect(draft).toMatchObject({
      headline: 'Harbour plc Orders Forty Cranes',
      subheadline: 'Deliveries begin in spring',
      slug: 'harbour-plc-orders-forty-cranes',
      source: 'Harbour plc',
      company: { documentId: library.company },
      dateline: { city: 'HAMBURG', day: '2026-03-02' },
      boilerplates: [{ boilerplate: { documentId: library.boilerplate } }],
      disclaimers: [{ disclaimer: { documentId: library.disclaimer } }],
      contacts: [{ contact: { documentId: library.contact } }],
    });
    expect(JSON.stringify(draft.body)).toContain('$12.5 million');
    expect(JSON.stringify(draft.body)).not.toContain('GLOBE NEWSWIRE');
  });

  test('keeps the original with it, byte for byte, for those who may read releases', async () => {
    const { answer } = await send('approver', `/releases/${made.documentId}/original`);
    expect(answer.original).toMatchObject({
      name: 'release.txt',
      sha256: sha256(words),
      bytes: Buffer.byteLength(words),
      actor: 'writer@newsroom.example',
    });
    const file = await send('approver', `/releases/${made.documentId}/original/file`);
    expect(file.bytes.equals(Buffer.from(words))).toBe(true);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(file.headers.get('cache-control')).toContain('no-store');
  });

  test('tells the trail of it with the hash of the original', async () => {
    const entry = await strapi.db
      .connection('audit_entries')
      .where({ action: 'release.import' })
      .orderBy('sequence', 'desc')
      .first();
    expect(entry).toMatchObject({
      actor: 'writer@newsroom.example',
      subject: `original:${sha256(words)}`,
    });
  });

  test('leaves nothing of it to anonymous visitors, nor to accounts without rights', async () => {
    for (const end of ['original', 'original/file']) {
      const at = `/releases/${made.documentId}/${end}`;
      const anonymous = await send(null, at);
      expect(anonymous.status).toBe(401);
      expect(anonymous.bytes.toString()).not.toContain(canary);
      expect((await send('reader', at)).status).toBe(403);
    }
    const { body } = await newsroom.ask(
      `{ release(slug: "${made.slug}") { headline } releases { nodes { headline } } }`,
    );
    expect(JSON.stringify(body)).not.toContain('Forty');
  });

  test('is told the next time that the same bytes come', async () => {
    const { answer } = await read(words);
    expect(answer.earlier).toMatchObject([{ documentId: made.documentId }]);
  });

  test('a second time gets an address of its own', async () => {
    const { answer } = await make(words);
    expect(answer.slug).toBe('harbour-plc-orders-forty-cranes-2');
  });

  test('the original goes with the draft when it is deleted', async () => {
    const { answer } = await make(words);
    await strapi.documents('api::release.release').delete({ documentId: answer.documentId });
    const found = await send('writer', `/releases/${answer.documentId}/original/file`);
    expect(found.status).toBe(404);
  });
});

describe('the library', () => {
  const newText = words.replace('Harbour builds cranes.', 'Harbour builds cranes and tugs.');

  test('gets a new block where somebody who keeps it says so, as its first version', async () => {
    const order = toOrder({ boilerplates: [{ do: 'add', name: 'Harbour 2026' }] });
    const { answer } = await make(newText, order, { who: 'approver' });
    const draft = await findDraft(answer.documentId);
    const { documentId, name, body } = draft.boilerplates[0]!.boilerplate;
    expect(documentId).not.toBe(library.boilerplate);
    expect(name).toBe('Harbour 2026');
    expect(JSON.stringify(body)).toContain('cranes and tugs');
    const versions = await strapi.db
      .connection('library_versions')
      .where({ type: 'boilerplate', document_id: documentId });
    expect(versions).toMatchObject([{ number: 1, actor: 'approver@newsroom.example' }]);
  });

  test('gets none from a writer, and nothing is made', async () => {
    const before = await countAll();
    const order = toOrder({ boilerplates: [{ do: 'add', name: 'Harbour 2026' }] });
    const { status, answer } = await make(newText, order);
    expect(status).toBe(400);
    expect(answer.error.message).toContain('You may not add boilerplates');
    expect(await countAll()).toEqual(before);
  });

  test('a block that is not there is refused, and nothing is made', async () => {
    const before = await countAll();
    const order = toOrder({ boilerplates: [{ do: 'use', documentId: 'nosuchblock' }] });
    expect((await make(newText, order)).status).toBe(400);
    expect(await countAll()).toEqual(before);
  });
});

test('a fault after the last write leaves nothing half imported', async () => {
  const knex = strapi.db.connection;
  const order = toOrder({ boilerplates: [{ do: 'add', name: 'Never kept' }] });
  const before = await countAll();
  // The original is written after the draft and its blocks.
  await withPlantedFault(knex, 'imported_originals', async () => {
    const { status } = await make(`${words}\n`, order, { who: 'approver' });
    expect(status).toBeGreaterThanOrEqual(500);
    expect(await countAll()).toEqual(before);
  });
  expect((await make(`${words}\n`, order, { who: 'approver' })).status).toBe(200);
});

describe('refused in a sentence, with nothing made', () => {
  let before: Record<string, number>;
  beforeAll(async () => {
    before = await countAll();
  });
  afterEach(async () => {
    expect(await countAll()).toEqual(before);
  });

  test('a file of more than 10 MB, with 413', async () => {
    const { status, answer } = await read(Buffer.alloc(10_000_001, 'a'), 'annual.txt');
    expect(status).toBe(413);
    expect(answer.error.message).toContain('“annual.txt” is larger than 10 MB');
  });

  test('an empty file, and no file', async () => {
    expect((await read('', 'nothing.txt')).answer.error.message).toContain('is empty');
    const { status } = await send('writer', '/imports/read', new FormData());
    expect(status).toBe(400);
  });

  test.each([
    ['a zip bomb', 'bomb.docx', () => makeBomb()],
    ['a .docx that is none', 'release.docx', () => Buffer.from('PK\u0003\u0004 not at all')],
    [
      'binary junk',
      'junk.txt',
      () => Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
    ],
  ])('%s', async (_, name, toBytes) => {
    const started = performance.now();
    const { status, answer } = await read(toBytes(), name);
    expect(status).toBe(400);
    expect(answer.error.message).toMatch(/\w+ .*\w+[.:]/);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  test('text without a place, until somebody says that it stays out', async () => {
    const { blocks } = (await read(words)).answer.source;
    const corrections = [{ block: blocks.length - 1, kind: 'unplaced' }];
    const { status, answer } = await make(words, { ...toOrder(), corrections });
    expect(status).toBe(400);
    expect(answer.error.message).toContain('no place in the draft');
  });

  test('choices that do not fit the text', async () => {
    const { answer } = await make(words, toOrder({ contacts: [] }));
    expect(answer.error.message).toContain('reads differently');
  });

  test('a language that the newsroom does not write', async () => {
    const { answer } = await make(words, toOrder({ language: 'ja' }));
    expect(answer.error.message).toContain('choose another language');
  });

  test.each([
    ['no order', null],
    ['an order that is no JSON', '{'],
    ['a kind of piece that there is none of', { corrections: [{ block: 0, kind: 'script' }] }],
  ])('%s', async (_, order) => {
    expect((await make(words, order)).status).toBe(400);
  });

  test('anonymous visitors, and accounts that may not write releases', async () => {
    for (const at of ['/imports/read', '/imports']) {
      expect((await send(null, at, toForm('a.txt', words, toOrder()))).status).toBe(401);
      expect((await send('reader', at, toForm('a.txt', words, toOrder()))).status).toBe(403);
    }
  });
});

test('a page with scripts becomes its words', async () => {
  const html = `<html><body><h1>Harbour plc Orders Tugs</h1>
    <p>HAMBURG, Germany, March 2, 2026 -- Harbour plc ordered <b onclick="steal()">two</b> tugs.<script>steal()</script></p>
    <p><a href="javascript:steal()">More</a> <img src=x onerror="steal()"> of this later.</p></body></html>`;
  const { answer } = await read(html, 'release.html');
  expect(JSON.stringify(answer.source)).not.toMatch(/steal|onerror|onclick|javascript:/);
  const order = toOrder({ boilerplates: [], disclaimers: [], contacts: [] });
  const made = await make(html, order, { name: 'release.html' });
  expect(made.status).toBe(200);
  const draft = await findDraft(made.answer.documentId);
  expect(draft.headline).toBe('Harbour plc Orders Tugs');
  expect(JSON.stringify(draft)).not.toMatch(/steal|script/);
  // What was written for today takes the company's own blocks.
  expect(draft.boilerplates).toMatchObject([{ boilerplate: { documentId: library.boilerplate } }]);
});

test('the desk goes on while a hostile file is read', async () => {
  const { monitorEventLoopDelay } = await import('node:perf_hooks');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const html = `${'<table><tr><td>'.repeat(20_000)}1`;
  delay.enable();
  const began = performance.now();
  await read(html, 'deep.html');
  const took = performance.now() - began;
  delay.disable();
  // Read in the newsroom's own thread it would stand still nearly all of that time.
  expect(delay.max / 1e6).toBeLessThan(Math.max(500, took / 2));
});

/** 100 MB of nothing in a few kilobytes. */
function makeBomb(): Buffer {
  return makeZip([{ name: 'word/document.xml', content: ' '.repeat(100_000_000) }]);
}

test('the record of all that was done above holds', async () => {
  expect((await verifyNewsroom(newsroom)).fault).toBeNull();
});
