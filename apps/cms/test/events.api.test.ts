import { localeService } from '../src/platform/strapi-services';
import { teamOf, issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { draft, publish } from './publishing';
import { verifyNewsroom } from './verify-newsroom';

const uid = 'api::event.event';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  await localeService(newsroom.strapi).create({ code: 'de', name: 'German (de)' });
});
afterAll(() => newsroom.close());

const fields = `id slug url calendarUrl kind status language title description day lastDay startsAt
  endsAt timeZone place webcastUrl registrationUrl companyName company { name } releases { slug }
  updatedAt sequence`;

const listEvents = async (variables: object = {}) => {
  const { body } = await newsroom.ask(
    `query ($filter: EventFilter, $orderBy: EventOrder) {
       events(filter: $filter, orderBy: $orderBy) { ${fields} } }`,
    variables,
  );
  expect(body.errors).toBeUndefined();
  return body.data?.['events'] ?? [];
};

const findEvent = async (slug: string, preferLanguage?: string) => {
  const { body } = await newsroom.ask(
    `query ($slug: String!, $preferLanguage: String) {
       event(slug: $slug, preferLanguage: $preferLanguage) { ${fields} } }`,
    { slug, preferLanguage },
  );
  expect(body.errors).toBeUndefined();
  return body.data?.['event'] ?? null;
};

const write = (data: object, at: { documentId?: string; locale?: string } = {}) =>
  draft(
    newsroom.strapi,
    uid,
    {
      title: 'Second quarter of 2026',
      slug: 'second-quarter-2026',
      kind: 'results',
      takesPlace: 'confirmed',
      day: '2026-08-06',
      company: { documentId: library.company },
      ...data,
    },
    at,
  );

const listTrail = async () =>
  (
    await newsroom.strapi.db
      .connection('audit_entries')
      .where('action', 'like', 'event.%')
      .orderBy('sequence')
  ).map(({ action, subject }: { action: string; subject: string }) => `${action} ${subject}`);

test('nothing was published: there are no events, and none at any address', async () => {
  expect(await listEvents()).toEqual([]);
  expect(await findEvent('second-quarter-2026')).toBeNull();
});

describe('an event on its way', () => {
  let documentId: string;

  test('a draft is seen nowhere', async () => {
    documentId = await write({
      startTime: '14:00:00.000',
      endTime: '15:30:00.000',
      place: 'Hamburg',
    });
    expect(await listEvents()).toEqual([]);
    expect(await findEvent('second-quarter-2026')).toBeNull();
  });

  test('published it is public, at its instants in the zone of its company', async () => {
    await publish(newsroom.strapi, uid, documentId);
    expect(await listEvents()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        slug: 'second-quarter-2026',
        url: 'https://newsroom.example/calendar/second-quarter-2026',
        calendarUrl: 'https://newsroom.example/calendar/second-quarter-2026/event.ics',
        kind: 'RESULTS',
        status: 'CONFIRMED',
        language: 'en',
        title: 'Second quarter of 2026',
        description: null,
        day: '2026-08-06',
        lastDay: null,
        startsAt: '2026-08-06T12:00:00.000Z',
        endsAt: '2026-08-06T13:30:00.000Z',
        timeZone: 'Europe/Berlin',
        place: 'Hamburg',
        webcastUrl: null,
        registrationUrl: null,
        companyName: 'Harbour',
        company: null,
        releases: [],
        updatedAt: expect.stringMatching(/Z$/),
        sequence: 0,
      },
    ]);
    expect(await listTrail()).toEqual([`event.publish event:${documentId}:en`]);
  });

  test('a change is seen once it is published, and counted', async () => {
    await write(
      { title: 'Moved', startTime: '14:00:00.000', endTime: '15:30:00.000' },
      { documentId },
    );
    expect(await findEvent('second-quarter-2026')).toMatchObject({
      title: 'Second quarter of 2026',
      sequence: 0,
    });
    await publish(newsroom.strapi, uid, documentId);
    expect(await findEvent('second-quarter-2026')).toMatchObject({ title: 'Moved', sequence: 1 });
  });

  test('publishing the same again changes nothing and is no entry of the trail', async () => {
    const [before, trail] = [await listEvents(), await listTrail()];
    await publish(newsroom.strapi, uid, documentId);
    expect(await listEvents()).toEqual(before);
    expect(await listTrail()).toEqual(trail);
  });

  test('another language has words of its own; what both share changes in both', async () => {
    await write(
      {
        title: 'Zweites Quartal 2026',
        slug: 'zweites-quartal-2026',
        startTime: '15:00:00.000',
        endTime: null,
      },
      { documentId, locale: 'de' },
    );
    expect(await findEvent('zweites-quartal-2026')).toBeNull();
    await publish(newsroom.strapi, uid, documentId, 'de');
    expect(await findEvent('second-quarter-2026')).toMatchObject({
      language: 'en',
      title: 'Moved',
      startsAt: '2026-08-06T13:00:00.000Z',
      sequence: 2,
    });
    expect(await findEvent('zweites-quartal-2026')).toMatchObject({ language: 'de', sequence: 0 });
    expect(await findEvent('zweites-quartal-2026', 'en')).toMatchObject({ title: 'Moved' });
    expect(await listEvents()).toHaveLength(2);
    expect(await listEvents({ filter: { preferLanguage: 'de' } })).toMatchObject([
      { title: 'Zweites Quartal 2026' },
    ]);
    expect(await listEvents({ filter: { preferLanguage: 'fr' } })).toHaveLength(2);
  });

  test('a new address leads on from the old one', async () => {
    await write({ slug: 'results-q2' }, { documentId });
    await publish(newsroom.strapi, uid, documentId);
    expect(await findEvent('second-quarter-2026')).toMatchObject({ slug: 'results-q2' });
  });

  test('an address that was public is given to no other event, though its event is gone', async () => {
    await newsroom.strapi.documents(uid).unpublish({ documentId, locale: 'en' });
    expect(await findEvent('second-quarter-2026')).toMatchObject({ language: 'de' });
    await newsroom.strapi.documents(uid).delete({ documentId, locale: '*' });
    expect(await listEvents()).toEqual([]);
    expect(await findEvent('second-quarter-2026')).toBeNull();
    const other = await write({ slug: 'second-quarter-2026' });
    await expect(publish(newsroom.strapi, uid, other)).rejects.toThrow(
      'belongs to another event that is or was public',
    );
    expect(await listEvents()).toEqual([]);
    expect((await listTrail()).slice(-3)).toEqual([
      expect.stringMatching(/^event\.publish/),
      `event.unpublish event:${documentId}:en`,
      `event.unpublish event:${documentId}:de`,
    ]);
  });
});

test.each([
  [{ company: null }, 'Company must be chosen'],
  [{ startTime: '15:00:00.000', endTime: '14:00:00.000' }, 'The end is not after the start'],
  [{ endTime: '14:00:00.000' }, 'end time without a start time'],
  [{ lastDay: '2026-08-05' }, 'The last day is before the day'],
  [{ webcastUrl: 'http://webcast.example/q2' }, 'Webcast URL must be a web address that begins'],
  [{ registrationUrl: 'javascript:alert(1)' }, 'Registration URL must be a web address'],
  [
    { day: '2027-03-28', startTime: '02:30:00.000' },
    'The start time 02:30 does not exist on 2027-03-28 in Europe/Berlin: the clocks are put forward from 02:00 to 03:00. Choose another.',
  ],
])('an event with %j is not published: %s', async (fault, sentence) => {
  const documentId = await write({ slug: 'faulty', ...fault });
  await expect(publish(newsroom.strapi, uid, documentId)).rejects.toThrow(sentence);
  expect(await findEvent('faulty')).toBeNull();
});

test('created or saved as published, it passes the same guard', async () => {
  const { strapi } = newsroom;
  const data = {
    title: 'Call',
    slug: 'call',
    day: '2026-09-01',
    kind: 'call',
    takesPlace: 'confirmed',
  };
  const wrong = { ...data, webcastUrl: 'ftp://x', company: { documentId: library.company } };
  await expect(
    strapi.documents(uid).create({ status: 'published', data: wrong as never }),
  ).rejects.toThrow('Webcast URL');
  const right = { ...data, company: { documentId: library.company } };
  const { documentId } = await strapi
    .documents(uid)
    .create({ status: 'published', data: right as never });
  expect(await findEvent('call')).toMatchObject({ title: 'Call' });
  await strapi.documents(uid).delete({ documentId });
  expect(await findEvent('call')).toBeNull();
});

describe('the releases of an event', () => {
  let documentId: string;
  let releaseId: string;

  beforeAll(async () => {
    releaseId = await writeRelease(newsroom.strapi, library);
    documentId = await write({ title: 'Crane day', slug: 'crane-day' });
    await publish(newsroom.strapi, uid, documentId);
  });

  test('of one that is scheduled nothing is told, not even that something changed', async () => {
    const before = await findEvent('crane-day');
    const team = teamOf(newsroom.strapi, releaseId);
    await team.agree();
    await team.schedule(new Date(Date.now() + 3_600_000));
    await write(
      { title: 'Crane day', slug: 'crane-day', releases: [{ documentId: releaseId }] },
      { documentId },
    );
    await publish(newsroom.strapi, uid, documentId);
    expect(await findEvent('crane-day')).toEqual(before);
    await team.transition('approver', { type: 'hold', reason: 'Not yet.' });
  });

  test('once it is issued the event shows it, and its company', async () => {
    const team = teamOf(newsroom.strapi, releaseId);
    await team.issueNow();
    expect(await findEvent('crane-day')).toMatchObject({
      company: { name: 'Harbour' },
      releases: [{ slug: 'harbour-orders-a-crane' }],
      sequence: 0,
    });
  });

  test('once it is withdrawn the event shows it no more', async () => {
    await teamOf(newsroom.strapi, releaseId).withdraw();
    expect(await findEvent('crane-day')).toMatchObject({ releases: [], company: null });
  });
});

describe('lists of events', () => {
  beforeAll(async () => {
    const events = [
      { slug: 'fair', title: 'Fair', day: '2027-02-02', lastDay: '2027-02-04' },
      { slug: 'late-call', title: 'Late call', day: '2027-02-02', startTime: '18:00:00.000' },
      { slug: 'early-call', title: 'Early call', day: '2027-02-02', startTime: '08:00:00.000' },
      { slug: 'meeting', title: 'Meeting', day: '2027-05-10' },
    ];
    for (const event of events) await publish(newsroom.strapi, uid, await write(event));
  });

  const slugs = async (filter: object, orderBy = 'STARTS_ASC') =>
    (await listEvents({ filter, orderBy })).map(({ slug }) => slug);

  test('stand in their order, within a day too', async () => {
    const inOrder = ['fair', 'early-call', 'late-call', 'meeting'];
    expect(await slugs({ fromDay: '2027-01-01' })).toEqual(inOrder);
    expect(await slugs({ fromDay: '2027-01-01' }, 'STARTS_DESC')).toEqual(inOrder.toReversed());
  });

  test('hold an event of several days until its last', async () => {
    expect(await slugs({ fromDay: '2027-02-03', untilDay: '2027-02-28' })).toEqual(['fair']);
  });

  test('are those of a company', async () => {
    expect(await slugs({ company: 'harbour', fromDay: '2027-05-01' })).toEqual(['meeting']);
    expect(await slugs({ company: 'quay' })).toEqual([]);
  });

  test.each([
    ['events(first: 0) { slug }', '`first` must be 1 to 200.'],
    ['events(filter: { fromDay: "tomorrow" }) { slug }', 'must be a calendar day'],
    ['mediaItems(first: 101) { title }', '`first` must be 1 to 100.'],
  ])('%s is refused with a sentence', async (query, sentence) => {
    const { body } = await newsroom.ask(`{ ${query} }`);
    expect(body.errors?.[0]?.message).toContain(sentence);
  });

  test.each(['\u0000', "' or 1=1 --", '%', 'x'.repeat(900)])('%j is no address', async (slug) => {
    expect(await findEvent(slug)).toBeNull();
    expect(await slugs({ company: slug })).toEqual([]);
  });
});

test('a release that was issued twice over is asked for once: the number of queries is constant', async () => {
  const issued = await writeRelease(newsroom.strapi, library, { slug: 'second-crane' });
  await issue(newsroom.strapi, issued);
  for (const number of [1, 2, 3]) {
    const event = { slug: `many-${number}`, day: '2028-01-01', releases: [{ documentId: issued }] };
    await publish(newsroom.strapi, uid, await write(event));
  }
  const count = async (filter: object) => {
    let queries = 0;
    const listen = ({ sql }: { sql: string }) => {
      if (/publication|linked_document|max\(.edition_id.\)/.test(sql)) queries += 1;
    };
    newsroom.strapi.db.connection.on('query', listen);
    const events = await listEvents({ filter });
    newsroom.strapi.db.connection.off('query', listen);
    return { queries, events: events.length };
  };
  const few = await count({ fromDay: '2028-01-01', untilDay: '2028-01-01' });
  const many = await count({});
  expect(many.events).toBeGreaterThan(few.events);
  expect(many.queries).toBe(few.queries);
  expect(many.queries).toBeLessThanOrEqual(3);
});

test('the record of all that was done above holds', async () => {
  expect((await verifyNewsroom(newsroom)).fault).toBeNull();
});
