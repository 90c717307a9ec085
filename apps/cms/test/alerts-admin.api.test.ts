import { readdir } from 'node:fs/promises';
import type { AlertStatus } from '@dateline/contract';
import { createSubscribers } from '../src/modules/alerts/store/subscribers';
import { roleService, userService } from '../src/platform/strapi-services';
import { addSubscribers, readAlertKeys } from './alerts/add-subscribers';
import { askDoor } from './alerts/ask-door';
import { MailSink } from './alerts/mail-sink';
import { writeMails } from './alerts/write-mails';
import { issue, keepLibrary, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { until } from './until';

let newsroom: TestNewsroom;
let sink: MailSink;
let tokens: Record<'writer' | 'approver' | 'alertsOnly' | 'allButAlerts', string>;

beforeAll(async () => {
  sink = await MailSink.open();
  process.env['DATELINE_SMTP_URL'] = sink.url;
  process.env['DATELINE_MAIL_FROM'] = 'news@newsroom.example';
  newsroom = await openTestNewsroom();
  const rights = ['write', 'approve', 'override', 'schedule', 'issue', 'withdraw', 'audit'];
  tokens = {
    writer: await signIn('writer', await findRole('Writer')),
    approver: await signIn('approver', await findRole('Approver')),
    alertsOnly: await signIn('alerts-only', await makeRole('Mail', ['alerts'])),
    allButAlerts: await signIn('all-but-alerts', await makeRole('All but mail', rights)),
  };
});

afterAll(async () => {
  await newsroom.close();
  await sink.close();
});

beforeEach(async () => {
  await knex()('alert_subscriptions').delete();
  await knex()('alert_subscribers').delete();
  await knex()('alert_mails').delete();
});

const knex = () => newsroom.strapi.db.connection;

async function findRole(name: string): Promise<number> {
  return (await roleService(newsroom.strapi).findOne({ name }))!.id;
}

async function makeRole(name: string, rights: readonly string[]): Promise<number> {
  const { id } = await roleService(newsroom.strapi).create({ name, description: '' });
  const permissions = rights.map((right) => ({
    ...{ action: `api::release.${right}`, subject: null, properties: {}, conditions: [] },
  }));
  await roleService(newsroom.strapi).assignPermissions(id, permissions);
  return id;
}

async function signIn(name: string, role: number): Promise<string> {
  const account = { email: `${name}@newsroom.example`, password: 'Passw0rd-for-tests' };
  await userService(newsroom.strapi).create({
    ...account,
    firstname: name,
    isActive: true,
    registrationToken: null,
    roles: [role],
  });
  const { body } = await send('/admin/login', null, account);
  return (body as { data: { token: string } }).data.token;
}

type Who = keyof typeof tokens | null;

/** GET, or POST where there is something to send: an object as JSON, a text as it is. */
async function send(path: string, who: Who, given?: unknown) {
  const response = await fetch(`${newsroom.url}${path}`, {
    method: given === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(who && { authorization: `Bearer ${tokens[who]}` }),
    },
    ...(given !== undefined && { body: typeof given === 'string' ? given : JSON.stringify(given) }),
  });
  const text = await response.text();
  const body = JSON.parse(text) as unknown;
  return { status: response.status, headers: response.headers, text, body };
}

const look = (who: Who = 'approver') => send('/dateline/alerts', who);
const readStatus = async () => (await look()).body as AlertStatus;
const forget = (address: unknown, who: Who = 'approver') =>
  send('/dateline/alerts/forget', who, { address });
const countSubscribers = async () =>
  (await knex()('alert_subscribers').select<{ id: number }[]>('id')).length;

describe('who may', () => {
  test.each([
    ['an approver', 'approver'],
    ['an account with that one permission', 'alertsOnly'],
  ] as const)('%s sees how alerts stand, and deletes an address', async (_, who) => {
    await addSubscribers(newsroom, ['ada@reader.example']);
    expect(await look(who)).toMatchObject({ status: 200, body: { confirmed: 1 } });
    expect((await forget('ada@reader.example', who)).status).toBe(200);
    expect(await countSubscribers()).toBe(0);
  });

  test.each([
    ['an anonymous visitor', null, 401],
    ['a writer', 'writer', 403],
    ['an account with every other right', 'allButAlerts', 403],
  ] as const)('%s is told nothing and deletes nobody', async (_, who, status) => {
    await addSubscribers(newsroom, ['ada@reader.example']);
    const [known, unknown] = [
      await forget('ada@reader.example', who),
      await forget('eve@reader.example', who),
    ];
    expect([(await look(who)).status, known.status]).toEqual([status, status]);
    expect(known.text).toBe(unknown.text);
    expect(known.text).not.toContain('isForgotten');
    expect(await countSubscribers()).toBe(1);
  });

  test('a made-up session is none', async () => {
    const headers = { authorization: `Bearer ${'a'.repeat(40)}` };
    expect((await fetch(`${newsroom.url}/dateline/alerts`, { headers })).status).toBe(401);
  });
});

describe('how alerts stand', () => {
  test('without a subscriber there is nothing to tell', async () => {
    expect(await readStatus()).toEqual({
      ...{ confirmed: 0, pending: 0, suspended: 0 },
      ...{ companies: [], sendings: [], undecided: [] },
    });
  });

  test('subscribers are counted by what became of them, and the confirmed ones by company', async () => {
    const harbour = { company: 'harbour', category: null };
    await addSubscribers(newsroom, ['all@reader.example']);
    // Two categories of one company, by one reader: counted once.
    await addSubscribers(newsroom, ['ada@reader.example', 'eve@reader.example'], {
      subscriptions: [harbour, { company: 'harbour', category: 'harbour-news' }],
    });
    const [pending = 0, suspended = 0] = await addSubscribers(
      newsroom,
      ['late@reader.example', 'gone@reader.example'],
      { subscriptions: [harbour] },
    );
    const subscribers = createSubscribers(knex());
    await subscribers.change(pending, { status: 'pending' });
    await subscribers.change(suspended, { status: 'suspended', suspended_for: 'hard' });
    expect(await readStatus()).toMatchObject({
      ...{ confirmed: 3, pending: 1, suspended: 1 },
      companies: [
        { name: null, confirmed: 1 },
        // Nothing of it is public, its name neither.
        { name: 'harbour', confirmed: 2 },
      ],
    });
  });

  test('a sending is told with what became of its mails; no answer is kept or names a reader', async () => {
    const readers = ['ada', 'bea', 'cyd', 'dan', 'eve'].map((name) => `${name}@reader.example`);
    const [, refused, unsure, waiting] = await addSubscribers(newsroom, readers);
    const library = await keepLibrary(newsroom.strapi);
    const headline = 'Harbour tells of it';
    await issue(
      newsroom.strapi,
      await writeRelease(newsroom.strapi, library, { slug: 'told', headline }),
    );
    const sendings = await until(async () => {
      const told = (await readStatus()).sendings;
      return told[0]?.sent === readers.length ? told : null;
    });
    expect(sendings).toEqual([
      {
        releaseId: sendings[0]?.releaseId,
        ...{ editionNumber: 1, kind: 'issuance', headline, at: sendings[0]?.at },
        ...{ sent: 5, waiting: 0, failed: 0, undecided: 0 },
      },
    ]);
    expect(sendings[0]?.at).toMatch(/^\d{4}-.*Z$/);

    const subscriptions = [{ company: 'harbour', category: null }];
    await addSubscribers(newsroom, ['flo@reader.example'], { subscriptions });
    expect((await readStatus()).companies).toContainEqual({ name: 'Harbour', confirmed: 1 });

    const settle = (id: number | undefined, fields: object) =>
      knex()('alert_mails')
        .where({ subscriber_id: id ?? 0 })
        .update(fields);
    await settle(refused, { state: 'failed', failure: '550 5.1.1 (address): no such user' });
    await settle(unsure, { state: 'undecided' });
    const later = new Date(Date.now() + 3_600_000).toISOString();
    await settle(waiting, { state: 'waiting', due_at: later });
    const { body, text, headers } = await look();
    expect(body).toMatchObject({
      sendings: [{ sent: 2, waiting: 1, failed: 1, undecided: 1 }],
      undecided: [{ name: `${sendings[0]?.releaseId}.1.${unsure}` }],
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(text).not.toMatch(/reader\.example|@/);
    const kept = await knex()('alert_subscribers').select<Record<string, unknown>[]>(
      ...['handle', 'lookup', 'sealed_address'],
    );
    for (const secret of kept.flatMap((row) => Object.values(row))) {
      expect(text).not.toContain(String(secret));
    }
  });
});

describe('deleting an address', () => {
  test('nothing of it is left, in any state; what waits for it is not sent; others stay', async () => {
    const addresses = ['ada@reader.example', 'late@reader.example', 'junk@reader.example'];
    const [confirmed = 0, pending = 0, suspended = 0] = await addSubscribers(newsroom, addresses);
    const [other = 0] = await addSubscribers(newsroom, ['eve@reader.example']);
    const subscribers = createSubscribers(knex());
    await subscribers.change(pending, { status: 'pending' });
    await subscribers.change(suspended, { status: 'suspended', suspended_for: 'complaint' });
    const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
    for (const id of [confirmed, other]) await subscribers.addLetter(id, 'known', inAnHour);
    for (const address of addresses) {
      const { status, body, text } = await forget(address);
      expect({ status, body }).toEqual({ status: 200, body: { isForgotten: true } });
      expect(text).not.toContain('reader.example');
    }
    expect(await knex()('alert_subscribers').pluck('id')).toEqual([other]);
    expect(await knex()('alert_subscriptions').pluck('subscriber_id')).toEqual([other]);
    const mails = await knex()('alert_mails').orderBy('subscriber_id').select('*');
    expect(mails).toMatchObject([
      { subscriber_id: confirmed, state: 'dropped', failure: null },
      { subscriber_id: other, state: 'waiting' },
    ]);
  });

  test('the mails that were written for it go, and the trail says that it was done, not to whom', async () => {
    const folder = await writeMails(newsroom, ['ada@reader.example', 'eve@reader.example']);
    const [id] = await addSubscribers(newsroom, ['ada@reader.example']);
    await forget('ada@reader.example');
    expect(await readdir(folder)).toEqual(['eve@reader.example.eml']);
    const entries: object[] = await knex()('audit_entries').where('action', 'subscriber.forget');
    expect(entries.at(-1)).toMatchObject({
      actor: 'approver@newsroom.example',
      subject: `subscriber:${id}`,
    });
    expect(JSON.stringify(entries)).not.toContain('reader.example');
  });

  test('the links of its mails open nothing any more', async () => {
    await addSubscribers(newsroom, ['ada@reader.example']);
    const [handle = ''] = await knex()('alert_subscribers').pluck<string[]>('handle');
    const { tokens: links } = readAlertKeys(newsroom);
    const token = links.toLinkToken('manage', handle, new Date(Date.now() + 3_600_000));
    expect((await askDoor(newsroom.url, { type: 'view', token })).status).toBe(200);
    await forget('ada@reader.example');
    expect((await askDoor(newsroom.url, { type: 'view', token })).status).toBe(404);
  });

  test('it is found however it is written, and said not to be there the second time', async () => {
    await addSubscribers(newsroom, ['ada@xn--mller-kva.example']);
    expect((await forget(' ADA@MÜLLER.example ')).body).toEqual({ isForgotten: true });
    expect(await forget('ada@xn--mller-kva.example')).toMatchObject({
      status: 200,
      body: { isForgotten: false },
    });
  });

  test('a sign that stands for any other elsewhere stands for itself', async () => {
    await addSubscribers(newsroom, ['ada@reader.example']);
    for (const address of ['%@reader.example', '_da@reader.example', '*@reader.example']) {
      expect((await forget(address)).body).toEqual({ isForgotten: false });
    }
    expect(await countSubscribers()).toBe(1);
  });

  test.each([
    ['no address', { address: '' }],
    ['half an address', { address: 'ada@reader' }],
    ['every address', { address: '*' }],
    ['two addresses', { address: 'ada@reader.example,eve@reader.example' }],
    ['a list', { address: ['ada@reader.example'] }],
    ['a condition', { address: { $contains: '@' } }],
    ['a line break', { address: 'ada@reader.example\r\nBcc: eve@reader.example' }],
    ['a long one', { address: `${'a'.repeat(10_000)}@reader.example` }],
    ['more than an address', { address: 'ada@reader.example', id: 1 }],
    ['nothing', {}],
    ['a list of requests', [{ address: 'ada@reader.example' }]],
    ['no JSON', '{"address":"ada@reader.example"'],
  ])('%s is refused, not repeated, and deletes nobody', async (_, given) => {
    await addSubscribers(newsroom, ['ada@reader.example', 'eve@reader.example']);
    const { status, text } = await send('/dateline/alerts/forget', 'approver', given);
    expect(status).toBe(400);
    expect(text).not.toContain('reader');
    expect(await countSubscribers()).toBe(2);
  });
});
