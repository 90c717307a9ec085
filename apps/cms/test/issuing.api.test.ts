import { change, correct, teamOf, issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
});
afterAll(() => newsroom.close());

const releases = () => newsroom.strapi.documents('api::release.release');
const rows = (table: string) => newsroom.strapi.db.connection(table);
const countAll = async () => {
  const counts = await Promise.all(
    ['editions', 'audit_entries', 'outbox_messages'].map((table) => rows(table).count({ n: '*' })),
  );
  return counts.map(([row]) => Number(row?.['n']));
};
const ofRelease = (slug: string) =>
  newsroom.ask(
    `query ($slug: String!) { release(slug: $slug) {
      headline slug notice issuedAt updatedAt edition { number kind contentHash isCurrent } boilerplates { heading }
      disclaimers { heading } contacts { name } dateline { text } } }`,
    { slug },
  );
let sequence = 0;
const newSlug = () => `release-${(sequence += 1)}`;

test('issuing makes exactly one edition, one entry in the trail and one message', async () => {
  const slug = newSlug();
  const documentId = await writeRelease(newsroom.strapi, library, { slug });
  const team = teamOf(newsroom.strapi, documentId);
  await team.agree();
  const [editions, , messages] = await countAll();
  await team.issueNow();
  const [editionsNow, , messagesNow] = await countAll();
  expect([editionsNow, messagesNow]).toEqual([(editions ?? 0) + 1, (messages ?? 0) + 1]);
  const trail = await rows('audit_entries').where({ action: 'release.issue', edition_number: 1 });
  expect(trail.length).toBeGreaterThan(0);
  const { body } = await ofRelease(slug);
  expect(body.data?.['release']?.['edition']).toMatchObject({ number: 1, kind: 'ISSUANCE' });
});

describe('nothing of a release becomes public through a door of Strapi’s:', () => {
  const doors: Record<string, (documentId: string) => Promise<unknown>> = {
    'an update that publishes': (documentId) =>
      releases().update({ documentId, data: {}, status: 'published' } as never),
    'a creation that publishes': () =>
      releases().create({
        data: { headline: 'Created', slug: newSlug() } as object,
        status: 'published',
      } as never),
    'a clone that publishes': (documentId) =>
      releases().clone({ documentId, data: { slug: newSlug() }, status: 'published' } as never),
  };

  test.each(Object.keys(doors))('%s', async (door) => {
    const documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
    const before = await countAll();
    await expect(doors[door]?.(documentId)).rejects.toThrow(/once somebody has approved it/);
    expect(await countAll()).toEqual(before);
  });

  test('there is no publish action at all', () => {
    expect(
      Object.entries(releases()).filter(
        ([name, transition]) => /publish/i.test(name) && transition,
      ),
    ).toEqual([]);
  });
});

test('two people who issue at the same time make one edition', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
  const team = teamOf(newsroom.strapi, documentId);
  await team.agree();
  const [before] = await countAll();
  const outcomes = await Promise.allSettled([team.issueNow(), team.issueNow()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await countAll())[0]).toBe((before ?? 0) + 1);
});

test('a change of an issued release is public only when it is issued, as a correction', async () => {
  const slug = newSlug();
  const documentId = await writeRelease(newsroom.strapi, library, { slug });
  await issue(newsroom.strapi, documentId);
  await teamOf(newsroom.strapi, documentId).correct('It is two cranes, not one.');
  await change(newsroom.strapi, documentId, { headline: 'Harbour orders two cranes' });
  const unchanged = (await ofRelease(slug)).body.data?.['release'];
  expect(unchanged?.['headline']).toBe('Harbour orders a crane');

  await issue(newsroom.strapi, documentId);
  const corrected = (await ofRelease(slug)).body.data?.['release'];
  expect(corrected?.['headline']).toBe('Harbour orders two cranes');
  expect(corrected?.['notice']).toBe('It is two cranes, not one.');
  expect(corrected?.['edition']).toMatchObject({ number: 2, kind: 'CORRECTION', isCurrent: true });
  expect(corrected?.['issuedAt']).toBe(unchanged?.['issuedAt']);
  expect(String(corrected?.['updatedAt']) > String(corrected?.['issuedAt'])).toBe(true);
});

test('an earlier edition stays readable as it was, marked as superseded', async () => {
  const slug = newSlug();
  const documentId = await writeRelease(newsroom.strapi, library, { slug });
  await issue(newsroom.strapi, documentId);
  await correct(newsroom.strapi, documentId, { headline: 'Harbour orders two cranes' });
  const { body } = await newsroom.ask(
    `query ($slug: String!) {
      release(slug: $slug, edition: 1) { headline notice edition { number isCurrent url } }
      none: release(slug: $slug, edition: 3) { headline }
      editions(slug: $slug) { number kind notice url } }`,
    { slug },
  );
  const url = (number: number) => `https://newsroom.example/releases/${slug}/editions/${number}`;
  expect(body.data).toEqual({
    release: {
      headline: 'Harbour orders a crane',
      notice: null,
      edition: { number: 1, isCurrent: false, url: url(1) },
    },
    none: null,
    editions: [
      { number: 1, kind: 'ISSUANCE', notice: null, url: url(1) },
      { number: 2, kind: 'CORRECTION', notice: 'The crane’s colour was wrong.', url: url(2) },
    ],
  });
});

test('a corrected slug keeps the old address, and no other release can take it', async () => {
  const [old, young] = [newSlug(), newSlug()];
  const documentId = await writeRelease(newsroom.strapi, library, { slug: old });
  await issue(newsroom.strapi, documentId);
  await correct(newsroom.strapi, documentId, { slug: young });
  expect((await ofRelease(old)).body.data?.['release']?.['slug']).toBe(young);

  const thief = await writeRelease(newsroom.strapi, library, { slug: old });
  await expect(issue(newsroom.strapi, thief)).rejects.toThrow(/belongs to another release/);
});

test('a release that is not fit is refused with every reason, and nothing of it is kept', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, {
    slug: newSlug(),
    body: { type: 'doc', content: [{ type: 'script', content: [] }] },
    source: 'x'.repeat(200),
    links: [{ label: 'a\nb', url: 'https://harbour.example/' }],
  });
  const before = await countAll();
  await expect(issue(newsroom.strapi, documentId)).rejects.toThrow(
    /cannot be issued yet.*Body, block 1.*Link 1, label/s,
  );
  expect(await countAll()).toEqual(before);
});

test('a release issued elsewhere before keeps its instant and is an archive', async () => {
  const slug = newSlug();
  const originallyIssuedAt = '2020-06-01T12:30:00.000Z';
  await issue(
    newsroom.strapi,
    await writeRelease(newsroom.strapi, library, { slug, originallyIssuedAt }),
  );
  expect((await ofRelease(slug)).body.data?.['release']).toMatchObject({
    issuedAt: originallyIssuedAt,
    edition: { number: 1, kind: 'ARCHIVE' },
  });
});

test('an original issue in the future is refused', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, {
    slug: newSlug(),
    originallyIssuedAt: '2999-01-01T00:00:00.000Z',
  });
  await expect(issue(newsroom.strapi, documentId)).rejects.toThrow(/lies in the future/);
});

describe('given an issued release', () => {
  let documentId: string;
  beforeAll(async () => {
    documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
    await issue(newsroom.strapi, documentId);
  });
  const sentence = /what was issued stays/;

  test.each([undefined, 'en', '*'])('it cannot be deleted (locale %s)', async (locale) => {
    await expect(releases().delete({ documentId, ...(locale ? { locale } : {}) })).rejects.toThrow(
      sentence,
    );
  });
});

test('a draft that was never issued can be deleted', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
  await expect(releases().delete({ documentId })).resolves.toBeTruthy();
});

describe('a company’s defaults', () => {
  const blocksOf = async (documentId: string) => {
    const release = await releases().findOne({
      documentId,
      populate: ['boilerplates', 'disclaimers', 'contacts'],
    });
    return ['boilerplates', 'disclaimers', 'contacts'].map(
      (kind) => (release?.[kind] as unknown[] | undefined)?.length,
    );
  };

  test('attach by themselves to a new release', async () => {
    const documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
    expect(await blocksOf(documentId)).toEqual([1, 1, 1]);
  });

  test('attach when a release is given its company later', async () => {
    const documentId = await writeRelease(newsroom.strapi, library, {
      slug: newSlug(),
      company: null,
    });
    expect(await blocksOf(documentId)).toEqual([0, 0, 0]);
    await change(newsroom.strapi, documentId, { company: { documentId: library.company } });
    expect(await blocksOf(documentId)).toEqual([1, 1, 1]);
  });

  test('leave the writer’s own choice alone, and what was taken off stays off', async () => {
    const documentId = await writeRelease(newsroom.strapi, library, {
      slug: newSlug(),
      boilerplates: [1, 2].map(() => ({ boilerplate: { documentId: library.boilerplate } })),
    });
    expect(await blocksOf(documentId)).toEqual([2, 1, 1]);
    await change(newsroom.strapi, documentId, {
      contacts: [],
      company: { documentId: library.company },
    });
    expect(await blocksOf(documentId)).toEqual([2, 1, 0]);
  });
});

test('the audit trail names each edition once and links every entry to the one before', async () => {
  const entries = await rows('audit_entries').orderBy('sequence');
  const issues = entries.filter(({ action }) => action === 'release.issue');
  const editions = await rows('editions').select('release_id', 'number');
  const toKey = (releaseId: string, number: number) => `${releaseId}:${number}`;
  expect(issues.map((entry) => toKey(entry.release_id, entry.edition_number)).sort()).toEqual(
    editions.map(({ release_id, number }) => toKey(release_id, number)).sort(),
  );
  entries.forEach((entry, index) => {
    expect(entry.previous_hash).toBe(index === 0 ? '0'.repeat(64) : entries[index - 1].hash);
  });
});
