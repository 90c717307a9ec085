import { readdir } from 'node:fs/promises';
import PostalMime from 'postal-mime';
import { alertRequestsPath } from '@dateline/contract';
import { askDoor } from './alerts/ask-door';
import { addSubscribers, readAlertKeys } from './alerts/add-subscribers';
import { MailSink } from './alerts/mail-sink';
import { writeMails } from './alerts/write-mails';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { until } from './until';

let newsroom: TestNewsroom;
let sink: MailSink;

beforeAll(async () => {
  sink = await MailSink.open();
  process.env['DATELINE_SMTP_URL'] = sink.url;
  process.env['DATELINE_MAIL_FROM'] = 'news@newsroom.example';
  newsroom = await openTestNewsroom();
});

afterAll(async () => {
  await newsroom.close();
  await sink.close();
});

const everything = [{ company: null, category: null }];
const ask = (request: object) => askDoor(newsroom.url, request);
const subscribe = (address: string, language = 'en') =>
  ask({ type: 'subscribe', address, language, subscriptions: everything });
const rows = () => newsroom.strapi.db.connection('alert_subscribers');

/** The letters to an address, once there are so many. */
const untilLetters = async (address: string, count = 1) => {
  const mails = await until(async () =>
    sink.to(address).length >= count ? sink.to(address) : null,
  );
  return Promise.all(mails.map(({ text }) => PostalMime.parse(text)));
};
const toToken = (text: string | undefined, page: string) =>
  new RegExp(`/alerts/${page}/([\\w-]{48})`).exec(text ?? '')?.[1] ?? '';

test('the way in: a letter, a page that changes nothing, a confirmation, preferences, the way out', async () => {
  expect((await subscribe('ada@reader.example', 'de')).status).toBe(202);
  const [letter] = await untilLetters('ada@reader.example');
  expect(letter?.subject).toContain('bestätigen');
  const token = toToken(letter?.text, 'confirm');
  expect(await ask({ type: 'view', token })).toMatchObject({
    status: 200,
    body: { purpose: 'confirm', address: 'ada@reader.example', subscriptions: everything },
  });
  expect(await rows().pluck('status')).toEqual(['pending']);
  expect((await ask({ type: 'confirm', token })).status).toBe(204);
  expect((await ask({ type: 'confirm', token })).status).toBe(204);
  expect(await rows().pluck('status')).toEqual(['confirmed']);

  await subscribe('ada@reader.example');
  const [, known] = await untilLetters('ada@reader.example', 2);
  const manage = toToken(known?.text, 'preferences');
  const subscriptions = [{ company: 'harbour', category: null }];
  expect((await ask({ type: 'change', token: manage, language: 'en', subscriptions })).status).toBe(
    204,
  );
  expect((await ask({ type: 'view', token: manage })).body).toMatchObject({
    purpose: 'manage',
    language: 'en',
    subscriptions,
  });
  // What a newsroom without a mail server wrote: it goes with its reader.
  const folder = await writeMails(newsroom, ['ada@reader.example', 'eve@reader.example']);
  expect((await ask({ type: 'unsubscribe', token: manage })).status).toBe(204);
  expect((await ask({ type: 'unsubscribe', token: manage })).status).toBe(204);
  expect(await rows()).toEqual([]);
  expect(await readdir(folder)).toEqual(['eve@reader.example.eml']);
  expect((await ask({ type: 'view', token: manage })).status).toBe(404);
  expect((await ask({ type: 'confirm', token })).status).toBe(404);
});

test('the answer does not tell whether an address is known, and changes nothing of its reader', async () => {
  const [id] = await addSubscribers(newsroom, ['known@reader.example'], {
    subscriptions: [{ company: 'harbour', category: null }],
  });
  const [known, unknown] = [
    await subscribe('known@reader.example'),
    await subscribe('unknown@reader.example'),
  ];
  expect(known).toEqual(unknown);
  const [letter] = await untilLetters('known@reader.example');
  expect(letter?.text).toContain('Nothing was changed.');
  const kept = await newsroom.strapi.db
    .connection('alert_subscriptions')
    .where('subscriber_id', id ?? 0);
  expect(kept).toEqual([{ subscriber_id: id, company_slug: 'harbour', category_slug: '*' }]);
});

test('one address gets three letters an hour, however often it is asked for and spelt', async () => {
  for (let count = 0; count < 6; count += 1) {
    await subscribe(count % 2 === 0 ? 'often@reader.example' : 'OFTEN@reader.example');
  }
  await subscribe('after@reader.example');
  // Requests are answered one after the other, so all letters are written once this one came. Which
  // letter comes first is nobody's promise: several connections send them.
  await untilLetters('after@reader.example');
  const { keys } = readAlertKeys(newsroom);
  const [id] = await rows()
    .where({ lookup: keys.toLookup('often@reader.example') })
    .pluck('id');
  expect(
    await newsroom.strapi.db.connection('alert_mails').where('subscriber_id', id),
  ).toHaveLength(3);
  await until(async () =>
    sink.mails.filter(({ to }) => /often@/i.test(to)).length === 3 ? true : null,
  );
});

test('an address that nobody confirms is deleted with its mails, and its link opens nothing', async () => {
  const folder = await writeMails(newsroom, ['late@reader.example', 'eve@reader.example']);
  await subscribe('late@reader.example');
  const [letter] = await untilLetters('late@reader.example');
  const { keys, tokens } = readAlertKeys(newsroom);
  const lookup = keys.toLookup('late@reader.example');
  const { handle } = (await rows().where({ lookup }).first()) as { handle: string };
  const old = tokens.toLinkToken('confirm', handle, new Date(Date.now() - 1000));
  expect((await ask({ type: 'confirm', token: old })).status).toBe(404);
  await rows().where({ lookup }).update({ expires_at: '2020-01-01T00:00:00.000Z' });
  await until(async () => ((await rows().where({ lookup }).first()) === undefined ? true : null));
  const left = await until(async () => {
    const names = await readdir(folder);
    return names.includes('late@reader.example.eml') ? null : names;
  });
  expect(left).toEqual(['eve@reader.example.eml']);
  expect((await ask({ type: 'confirm', token: toToken(letter?.text, 'confirm') })).status).toBe(
    404,
  );
});

test('a token does what it was made for and no more', async () => {
  await addSubscribers(newsroom, ['eve@reader.example']);
  const { keys, tokens } = readAlertKeys(newsroom);
  const { handle } = (await rows()
    .where({ lookup: keys.toLookup('eve@reader.example') })
    .first()) as { handle: string };
  const leave = tokens.toLinkToken('unsubscribe', handle);
  const subscriptions = everything;
  expect((await ask({ type: 'change', token: leave, language: 'en', subscriptions })).status).toBe(
    404,
  );
  expect((await ask({ type: 'confirm', token: leave })).status).toBe(404);
  const forged = `${leave.slice(0, -1)}${leave.endsWith('A') ? 'B' : 'A'}`;
  expect((await ask({ type: 'unsubscribe', token: forged })).status).toBe(404);
  expect((await ask({ type: 'unsubscribe', token: leave })).status).toBe(204);
});

test('only the newsroom’s web is answered: unsigned, forged, old, changed and repeated requests are not', async () => {
  const request = { type: 'view', token: 'a'.repeat(48) };
  const post = (headers: Record<string, string>, body: string) =>
    fetch(`${newsroom.url}${alertRequestsPath}`, { method: 'POST', headers, body });
  const json = JSON.stringify(request);
  expect((await post({ 'content-type': 'text/plain' }, json)).status).toBe(401);
  expect((await post({ 'content-type': 'application/json' }, json)).status).toBe(401);
  const door = (given: Parameters<typeof askDoor>[2]) => askDoor(newsroom.url, request, given);
  expect((await door({ signedWith: 'another-secret-of-32-characters!' })).status).toBe(401);
  expect((await door({ now: new Date(Date.now() - 120_000) })).status).toBe(401);
  expect((await door({ id: 'once' })).status).toBe(404);
  expect((await door({ id: 'once' })).status).toBe(409);
});

test.each([
  '{}',
  '[]',
  'null',
  '{"type":"subscribe"}',
  '{"type":"delete-all"}',
  '{',
  JSON.stringify({
    type: 'subscribe',
    address: 'a@b.example\r\nBcc: c@d.example',
    language: 'en',
    subscriptions: everything,
  }),
  JSON.stringify({ type: 'subscribe', address: 'a@b.example', language: 'en', subscriptions: [] }),
  JSON.stringify({ type: 'view', token: "' or 1=1 --" }),
])('what is no request is refused, though it is signed: %s', async (body) => {
  expect((await askDoor(newsroom.url, body)).status).toBe(400);
});

test('a request of any length is refused before it is judged', async () => {
  expect((await askDoor(newsroom.url, 'x'.repeat(40_000))).status).toBe(401);
});
