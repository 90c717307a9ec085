import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const company = {
  name: 'Harbour',
  legalName: 'Harbour plc',
  slug: 'harbour',
  website: 'https://harbour.example/',
  timeZone: { name: 'Europe/Berlin' },
  lei: '5493001KJTIIGC8Y1R12',
  listings: [{ exchange: 'NYSE', ticker: 'HARB', mic: 'XNYS', isin: 'US0378331005' }],
  domains: [{ host: 'harbour.example' }],
};

const fault = (path: string, message: unknown) => ({
  name: 'ValidationError',
  details: { errors: [{ path: path.split('.'), message, name: 'ValidationError' }] },
});
const containing = (words: string): unknown => expect.stringContaining(words);

const create = (uid: 'api::company.company' | 'api::contact.contact', data: object) =>
  newsroom.strapi.documents(uid).create({ data: data as never });

test.each([
  ['timeZone.name', { timeZone: { name: 'Europe/Hamburg' } }, 'no time zone “Europe/Hamburg”'],
  ['timeZone.name', { timeZone: { name: 'europe/berlin' } }, 'as Europe/Berlin'],
  ['lei', { lei: '5493001KJTIIGC8Y1R13' }, 'check digits'],
  ['website', { website: 'https://' }, 'not a web address'],
  [
    'listings.0.isin',
    { listings: [{ exchange: 'NYSE', ticker: 'HARB', isin: 'US0378331006' }] },
    'check digit',
  ],
  ['listings.0.mic', { listings: [{ exchange: 'NYSE', ticker: 'HARB', mic: 'nyse' }] }, '(MIC)'],
  ['domains.0.host', { domains: [{ host: '-a.example' }] }, 'not a domain name'],
])('a company is refused at its field %s: %j', async (path, change, words) => {
  const refusal = fault(path, containing(words));
  const { strapi } = newsroom;
  await expect(create('api::company.company', { ...company, ...change })).rejects.toMatchObject(
    refusal,
  );
  expect(await strapi.documents('api::company.company').count({})).toBe(0);
});

test('a contact with half an e-mail address is refused', async () => {
  await expect(
    create('api::contact.contact', { type: 'media', email: 'press@' }),
  ).rejects.toMatchObject(fault('email', '“press@” is not an e-mail address.'));
});

test('a change is refused as well, and one of other fields is not, whatever is stored', async () => {
  const documents = newsroom.strapi.documents('api::company.company');
  const { documentId } = await documents.create({ data: company as never });
  const change = (data: object) => documents.update({ documentId, data });
  await expect(change({ timeZone: { name: 'Europe/Hamburg' } })).rejects.toMatchObject(
    fault('timeZone.name', containing('no time zone')),
  );
  const copied: object = { slug: 'other', lei: 'X' };
  await expect(documents.clone({ documentId, data: copied })).rejects.toMatchObject(
    fault('lei', containing('not an LEI')),
  );

  await newsroom.strapi.db.connection('companies').update({ lei: 'OLD' });
  await change({ name: 'Harbour and Sons' });
  expect(await documents.findOne({ documentId })).toMatchObject({
    name: 'Harbour and Sons',
    lei: 'OLD',
  });
});

test.each([
  ['day', { day: '30.11.2026' }, '“30.11.2026” is not a day'],
  ['day', { day: '2026-02-30' }, '“2026-02-30” is not a day'],
  ['lastDay', { lastDay: 'tomorrow' }, '“tomorrow” is not a day'],
  ['startTime', { startTime: '25:00:00' }, '“25:00:00” is not a time of day'],
])(
  'an event is refused at its field %s: %j, and becomes no other day',
  async (path, change, words) => {
    const event: object = { title: 'A visit', slug: 'a-visit', day: '2026-11-30', ...change };
    await expect(
      newsroom.strapi.documents('api::event.event').create({ data: event as never }),
    ).rejects.toMatchObject(fault(path, containing(words)));
  },
);

test.each([
  ['dateline.day', { dateline: { day: '1.12.2026' } }, '“1.12.2026” is not a day'],
  ['originallyIssuedAt', { originallyIssuedAt: 'last week' }, 'is not a day and a time'],
])('a release is refused at its field %s: %j', async (path, change, words) => {
  const release: object = { headline: 'A crane', ...change };
  await expect(
    newsroom.strapi.documents('api::release.release').create({ data: release as never }),
  ).rejects.toMatchObject(fault(path, containing(words)));
});

test('a release may say its instants as dates', async () => {
  const issuedAt = new Date('2020-06-01T12:30:00Z');
  const release: object = { headline: 'A crane', body: null, originallyIssuedAt: issuedAt };
  const { originallyIssuedAt } = await newsroom.strapi
    .documents('api::release.release')
    .create({ data: release as never });
  expect(originallyIssuedAt).toBe(issuedAt.toISOString());
});
