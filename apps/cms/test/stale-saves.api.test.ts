import { localeService } from '../src/platform/strapi-services';
import { signInAs } from './accounts';
import { keepLibrary, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/** Two people have the same document open in two browsers, and both save. */

let newsroom: TestNewsroom;
const tokens = { ada: '', ben: '' };
const documents = new Map<string, string>();

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  tokens.ada = await signInAs(newsroom, 'ada@newsroom.example', 'Approver');
  tokens.ben = await signInAs(newsroom, 'ben@newsroom.example', 'Administrator');
  const { strapi } = newsroom;
  await localeService(strapi).create({ code: 'de', name: 'German (de)' });
  const library = await keepLibrary(strapi);
  for (const [type, id] of Object.entries(library)) documents.set(type, id);
  documents.set('release', await writeRelease(strapi, library));
  const visit = { title: 'A visit', slug: 'a-visit', kind: 'other', takesPlace: 'confirmed' };
  const event: object = { ...visit, day: '2027-06-02', company: library.company };
  documents.set('event', await create('api::event.event', event));
  const media: object = { title: 'A crane', kind: 'picture' };
  documents.set('media-item', await create('api::media-item.media-item', media));
});
afterAll(() => newsroom.close());

const create = async (uid: 'api::event.event' | 'api::media-item.media-item', data: object) =>
  (await newsroom.strapi.documents(uid).create({ data: data as never })).documentId;

type Person = keyof typeof tokens;
interface Answer {
  data: { documentId: string; updatedAt: string } & Record<string, unknown>;
  error: { name: string; message: string; details: Record<string, unknown> };
}

async function send(
  method: string,
  address: string,
  who: Person,
  body?: object,
  conditions: Record<string, string> = {},
): Promise<Answer & { status: number }> {
  const authorization = `Bearer ${tokens[who]}`;
  const response = await fetch(`${newsroom.url}${address}`, {
    method,
    headers: { 'content-type': 'application/json', authorization, ...conditions },
    ...(body && { body: JSON.stringify(body) }),
  });
  return { status: response.status, ...((await response.json()) as Answer) };
}

const toAddress = (type: string, language = '') =>
  `/content-manager/collection-types/api::${type}.${type}/${documents.get(type)}${language && `?locale=${language}`}`;
const open = async (address: string) => (await send('GET', address, 'ben')).data;
const save = (who: Person, address: string, version: string, body: object) =>
  send('PUT', address, who, body, { 'if-match': `"${version}"` });

const cases = [
  ['release', { headline: 'By Ada' }, { subheadline: 'By Ben' }],
  ['boilerplate', { heading: 'By Ada' }, { body: text('By Ben.') }],
  ['disclaimer', { heading: 'By Ada' }, { body: text('By Ben.') }],
  ['contact', { phone: '+49 40 1' }, { title: 'By Ben' }],
  ['company', { legalName: 'By Ada plc' }, { name: 'By Ben' }],
  ['category', { name: 'By Ada' }, { slug: 'by-ben' }],
  ['event', { title: 'By Ada' }, { place: 'By Ben' }],
  ['media-item', { title: 'By Ada' }, { credit: 'By Ben' }],
] as const;

test.each(cases)(
  'of two who opened one %s, the second to save is refused with who and when, and nothing is written',
  async (type, byAda, byBen) => {
    const address = toAddress(type);
    const { updatedAt } = await open(address);
    expect((await save('ada', address, updatedAt, byAda)).status).toBe(200);

    const second = await save('ben', address, updatedAt, byBen);
    const kept = await open(address);
    expect(second.status).toBe(409);
    expect(second.error.details).toMatchObject({ changedBy: 'Approver', at: kept.updatedAt });
    expect(second.error.message).toMatch(/^Approver saved this at \d\d:\d\d UTC on /);
    expect(kept).toMatchObject(byAda);

    expect((await save('ben', address, kept.updatedAt, byBen)).status).toBe(200);
  },
);

test('the newsroom’s settings are not overwritten by an older form either', async () => {
  const address = '/content-manager/single-types/api::newsroom.newsroom';
  const settings = { name: 'Harbour News', language: 'en' };
  await send('PUT', address, 'ada', settings);
  const { updatedAt } = await open(address);
  const byAda = { ...settings, name: 'By Ada' };
  expect((await save('ada', address, updatedAt, byAda)).status).toBe(200);
  const byBen = { ...settings, description: 'By Ben' };
  expect((await save('ben', address, updatedAt, byBen)).status).toBe(409);
  expect((await open(address))['name']).toBe('By Ada');
});

test('an older form does not publish either', async () => {
  const address = toAddress('event');
  const { updatedAt } = await open(address);
  await save('ada', address, updatedAt, { place: 'Hamburg' });
  const conditions = { 'if-match': `"${updatedAt}"` };
  const body = { place: 'Bremen' };
  const published = await send('POST', `${address}/actions/publish`, 'ben', body, conditions);
  expect(published.status).toBe(409);
  expect((await open(address))['place']).toBe('Hamburg');
});

test('two saves at the same moment from one version: one is written, one is refused', async () => {
  const address = toAddress('boilerplate');
  const { updatedAt } = await open(address);
  const answers = await Promise.all([
    save('ada', address, updatedAt, { heading: 'At once, by Ada' }),
    save('ben', address, updatedAt, { heading: 'At once, by Ben' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('the answer to a save says from which version the next one begins', async () => {
  const address = toAddress('release');
  const { updatedAt } = await open(address);
  const first = await save('ada', address, updatedAt, { headline: 'Once' });
  expect(first.status).toBe(200);
  expect((await save('ada', address, first.data.updatedAt, { headline: 'Twice' })).status).toBe(
    200,
  );
});

test('a save that brings a company, whose texts are then attached, is one save', async () => {
  const { updatedAt, documentId } = (
    await send('POST', '/content-manager/collection-types/api::release.release', 'ada', {
      headline: 'Without a company',
      body: text('Words.'),
    })
  ).data;
  const address = `/content-manager/collection-types/api::release.release/${documentId}`;
  const company = { connect: [{ documentId: documents.get('company') }] };
  const given = await save('ada', address, updatedAt, { company });
  expect(given.status).toBe(200);
  expect((await save('ada', address, given.data.updatedAt, { headline: 'Next' })).status).toBe(200);
});

test('whoever saved in another window reads that it was they', async () => {
  const address = toAddress('contact');
  const { updatedAt } = await open(address);
  await save('ada', address, updatedAt, { title: 'Head' });
  const { error } = await save('ada', address, updatedAt, { title: 'Director' });
  expect(error.message).toMatch(/^You saved this in another window at /);
});

test('a caller that names no version is asked for none', async () => {
  expect((await send('PUT', toAddress('contact'), 'ada', { title: 'Any' })).status).toBe(200);
});

describe('given a release in two languages', () => {
  const body = text('Wörter.');
  beforeAll(async () => {
    const german = { headline: 'Auf Deutsch', body };
    const conditions = { 'if-none-match': '*' };
    const made = await send('PUT', toAddress('release', 'de'), 'ada', german, conditions);
    expect(made.status).toBe(200);
  });

  test('who began the same language version at the same time is refused', async () => {
    const german = { headline: 'Auch auf Deutsch', body };
    const conditions = { 'if-none-match': '*' };
    const late = await send('PUT', toAddress('release', 'de'), 'ben', german, conditions);
    expect(late.status).toBe(409);
    expect((await open(toAddress('release', 'de')))['headline']).toBe('Auf Deutsch');
  });

  test('they are written side by side, until one changes what both show', async () => {
    const [english, german] = [toAddress('release', 'en'), toAddress('release', 'de')];
    const inEnglish = await open(english);
    const inGerman = await open(german);
    const written = await save('ada', english, inEnglish.updatedAt, { headline: 'In English' });
    const beside = await save('ben', german, inGerman.updatedAt, { headline: 'Daneben' });
    expect([written.status, beside.status]).toEqual([200, 200]);

    const originallyIssuedAt = '2026-01-02T08:00:00.000Z';
    await save('ada', english, written.data.updatedAt, { originallyIssuedAt });
    const without = { originallyIssuedAt: null };
    expect((await save('ben', german, beside.data.updatedAt, without)).status).toBe(409);
  });

  test('a language version that was deleted meanwhile is not written again', async () => {
    const address = toAddress('release', 'de');
    const { updatedAt } = await open(address);
    expect((await send('DELETE', address, 'ada')).status).toBe(200);
    const { status, error } = await save('ben', address, updatedAt, { headline: 'Wieder da' });
    expect(status).toBe(409);
    expect(error.message).toMatch(/^Somebody deleted this after you opened it/);
  });
});
