import { change, issue, keepLibrary, type Library, text, writeRelease } from './desk';
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
      headline slug issuedAt updatedAt edition { number kind contentHash } boilerplates { heading }
      disclaimers { heading } contacts { name } dateline { text } } }`,
    { slug },
  );
let sequence = 0;
const newSlug = () => `release-${(sequence += 1)}`;

describe('publishing makes exactly one edition, whichever door is used:', () => {
  const doors: Record<string, (slug: string) => Promise<unknown>> = {
    'the publish action': async (slug) =>
      issue(newsroom.strapi, await writeRelease(newsroom.strapi, library, { slug })),
    'an update that publishes': async (slug) => {
      const documentId = await writeRelease(newsroom.strapi, library, { slug });
      await change(newsroom.strapi, documentId, { headline: 'Changed' }, { publish: true });
    },
    'a creation that publishes': async (slug) => {
      const data: object = {
        headline: 'Created',
        slug,
        body: text('At once.'),
        company: { documentId: library.company },
      };
      await releases().create({ data, status: 'published' });
    },
  };

  test.each(Object.keys(doors))('%s', async (door) => {
    const slug = newSlug();
    const before = await countAll();
    await doors[door]?.(slug);
    expect(await countAll()).toEqual(before.map((count) => count + 1));
    const { body } = await ofRelease(slug);
    expect(body.data?.['release']?.['edition']).toMatchObject({ number: 1, kind: 'ISSUANCE' });
  });
});

test('publishing what the public already reads makes no second edition', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
  await issue(newsroom.strapi, documentId);
  const before = await countAll();
  await issue(newsroom.strapi, documentId);
  expect(await countAll()).toEqual(before);
});

test('two publications at the same time make one edition', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: newSlug() });
  const before = await countAll();
  await Promise.allSettled([
    issue(newsroom.strapi, documentId),
    issue(newsroom.strapi, documentId),
  ]);
  expect(await countAll()).toEqual(before.map((count) => count + 1));
});

test('a change of an issued release is public only when it is issued, as a correction', async () => {
  const slug = newSlug();
  const documentId = await writeRelease(newsroom.strapi, library, { slug });
  await issue(newsroom.strapi, documentId);
  await change(newsroom.strapi, documentId, { headline: 'Harbour orders two cranes' });
  const unchanged = (await ofRelease(slug)).body.data?.['release'];
  expect(unchanged?.['headline']).toBe('Harbour orders a crane');

  await issue(newsroom.strapi, documentId);
  const corrected = (await ofRelease(slug)).body.data?.['release'];
  expect(corrected?.['headline']).toBe('Harbour orders two cranes');
  expect(corrected?.['edition']).toMatchObject({ number: 2, kind: 'CORRECTION' });
  expect(corrected?.['issuedAt']).toBe(unchanged?.['issuedAt']);
  expect(String(corrected?.['updatedAt']) > String(corrected?.['issuedAt'])).toBe(true);
});

test('a corrected slug keeps the old address, and no other release can take it', async () => {
  const [old, young] = [newSlug(), newSlug()];
  const documentId = await writeRelease(newsroom.strapi, library, { slug: old });
  await issue(newsroom.strapi, documentId);
  await change(newsroom.strapi, documentId, { slug: young });
  await issue(newsroom.strapi, documentId);
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
  expect(await releases().findOne({ documentId, status: 'published' })).toBeNull();
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

  test('it cannot be unpublished', async () => {
    await expect(releases().unpublish({ documentId })).rejects.toThrow(sentence);
  });
  test.each([undefined, 'en', '*'])('it cannot be deleted (locale %s)', async (locale) => {
    await expect(releases().delete({ documentId, ...(locale ? { locale } : {}) })).rejects.toThrow(
      sentence,
    );
  });
  test('its draft can be discarded', async () => {
    await expect(releases().discardDraft({ documentId })).resolves.toBeTruthy();
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

test('the audit trail names each edition and links every entry to the one before', async () => {
  const entries = await rows('audit_entries').orderBy('sequence');
  expect(entries.length).toBe(Number((await rows('editions').count({ n: '*' }))[0]?.['n']));
  entries.forEach((entry, index) => {
    expect(entry.previous_hash).toBe(index === 0 ? '0'.repeat(64) : entries[index - 1].hash);
    expect(entry).toMatchObject({ actor: 'system', action: 'release.issue' });
  });
});
