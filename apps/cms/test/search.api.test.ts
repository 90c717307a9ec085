import { change, teamOf, issue, keepLibrary, type Library, text, writeRelease } from './team';
import { type Answered, openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let harbour: Library;
let meadow: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { strapi } = newsroom;
  harbour = await keepLibrary(strapi);
  meadow = await keepLibrary(strapi, 'Meadow');
  const write = async (library: Library, slug: string, day: string, fields: object) =>
    issue(
      strapi,
      await writeRelease(strapi, library, {
        slug,
        originallyIssuedAt: `${day}T10:00:00.000Z`,
        ...fields,
      }),
    );
  await write(harbour, 'order', '2024-03-01', {
    headline: 'Harbour wins an order for two ferries',
    body: text('The order is worth €1.2 billion. Quarterly dividends stay as they are.'),
  });
  await write(harbour, 'dividend', '2025-03-01', {
    headline: 'Dividend raised to 40 cents',
    body: text('The dividend rises by a tenth. Certified to ISO 9001.'),
  });
  await write(meadow, 'meeting', '2025-06-01', {
    headline: 'Hauptversammlungseinladung für Köln',
    body: text('The meeting decides on the dividend.'),
  });
  await write(meadow, 'long', '2023-01-01', {
    headline: 'A plain notice',
    body: text(`${'Nothing to see here. '.repeat(40)}The kingfisher nests at the quay.`),
  });
});
afterAll(() => newsroom.close());

const find = async (search: string, rest = '') => {
  const { body } = await newsroom.ask(
    `query ($search: String) { releases(search: $search ${rest}) {
      nodes { slug } totalCount isTotalExact searchedFor
      edges { match { headline { text isMatch } passage { text isMatch } } } } }`,
    { search },
  );
  expect(body.errors).toBeUndefined();
  return body.data?.['releases'] as Answered;
};
const slugs = async (search: string, rest = '') =>
  (await find(search, rest))['nodes']?.map((node) => String(node['slug']));

describe('a search finds', () => {
  test.each([
    ['what stands in the headline first', 'dividend', ['dividend', 'meeting', 'order']],
    ['numbers as printed', '€1.2 billion', ['order']],
    ['norms as printed', 'ISO 9001', ['dividend']],
    ['tickers', 'mead', ['meeting', 'long']],
    ['people', '"ada quay"', ['meeting', 'dividend', 'order', 'long']],
    ['boilerplates', 'harbour "builds cranes"', ['order', 'dividend']],
    ['phrases word by word', '"order for two"', ['order']],
    ['no phrase in another order', '"two for order"', []],
    ['letters without their accents', 'koln', ['meeting']],
    ['letters with their accents', 'FÜR KÖLN', ['meeting']],
    ['a compound by its beginning', 'hauptversammlung', ['meeting']],
    ['what all words stand in', 'dividend meeting', ['meeting']],
    ['not what is excluded', 'dividend -meeting', ['dividend']],
    ['not what an excluded phrase stands in', 'ferries -"two ferries"', []],
    ['nothing where only excluded words are given', '-dividend', []],
    ['nothing where nothing is typed but signs', '*** (") ^ : ~', []],
  ])('%s', async (_what, search, expected) => {
    expect(await slugs(search)).toEqual(expected);
  });

  test('what was mistyped, and tells what it looked for', async () => {
    const found = await find('kingfihser nests');
    expect(found['searchedFor']).toBe('kingfisher nests');
    expect(found['nodes']?.map((node) => node['slug'])).toEqual(['long']);
    expect((await find('dividend'))['searchedFor']).toBeNull();
  });

  test('within filters and in another order', async () => {
    expect(await slugs('dividend', 'filter: { company: "meadow" }')).toEqual(['meeting']);
    expect(await slugs('dividend', 'filter: { year: 2025, ticker: "harb" }')).toEqual(['dividend']);
    expect(await slugs('dividend', 'filter: { category: "meadow-news" }')).toEqual(['meeting']);
    expect(await slugs('dividend', 'filter: { language: "de" }')).toEqual([]);
    expect(await slugs('quay', 'orderBy: ISSUED_AT_ASC')).toEqual([
      ...['long', 'order', 'dividend', 'meeting'],
    ]);
  });

  test('where the words stand, in the edition’s own letters', async () => {
    const { edges } = await find('koln dividend');
    const match = edges?.[0]?.['match'];
    expect(match?.['headline']).toEqual([
      { text: 'Hauptversammlungseinladung für ', isMatch: false },
      { text: 'Köln', isMatch: true },
    ]);
    expect(match?.['passage']?.find((run) => run['isMatch'])).toEqual({
      text: 'dividend',
      isMatch: true,
    });
    const [far] = (await find('kingfisher'))['edges'] ?? [];
    const passage = far?.['match']?.['passage']?.map((run) => String(run['text'])).join('');
    expect(passage).toContain('The kingfisher nests');
    expect(String(passage).length).toBeLessThan(260);
  });
});

describe('a search for hostile text is answered like any other:', () => {
  test.each([
    ...[
      'headline:dividend',
      'NEAR(dividend meeting, 2)',
      'dividend OR 1=1',
      "'; drop table editions",
    ],
    ...['dividend & !meeting | x:*', 'a"b"c"', '"unclosed', '"" ""', '- - -', '\u0000', 'x\u0000y'],
    ...[
      'words : x',
      'facets:"company/harbour"',
      '^dividend',
      'dividend*',
      '{headline}: x',
      '\\',
      '%_',
    ],
    ...['\ud800', '😀', 'ａｂｃ', '‮dividend', 'a '.repeat(100), '"a'.repeat(60), '-'.repeat(200)],
  ])('%j', async (search) => {
    const found = await find(search);
    expect(found['nodes']).toEqual(expect.any(Array));
  });

  test.each(['x'.repeat(10_000), 'word '.repeat(3_000)])(
    'too long a one is refused',
    async (search) => {
      const { body } = await newsroom.ask(
        'query ($s: String) { releases(search: $s) { totalCount } }',
        {
          s: search,
        },
      );
      expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    },
  );

  test.each([
    ...[
      'nonsense',
      'WyJyYW5rIiwxMDAwMDAwXQ',
      'WyJyYW5rIiwtMV0',
      'WyJwbGFjZSIsMV0',
      'W10',
      'bnVsbA',
    ],
  ])('the cursor %s is none', async (after) => {
    const { body } = await newsroom.ask(
      'query ($a: String) { releases(search: "dividend", after: $a) { totalCount } }',
      { a: after },
    );
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

test.each(['RELEVANCE', 'ISSUED_AT_DESC', 'ISSUED_AT_ASC'])(
  'pages of a search ordered %s follow each other, with none twice or lost',
  async (orderBy) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { body } = await newsroom.ask(
        `query ($after: String, $orderBy: ReleaseOrder) {
          releases(search: "quay", first: 1, after: $after, orderBy: $orderBy) {
            nodes { slug } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after, orderBy },
      );
      const page = body.data?.['releases'];
      expect(page?.['totalCount']).toBe(4);
      seen.push(...(page?.['nodes']?.map((node) => String(node['slug'])) ?? []));
      after = page?.['pageInfo']?.['hasNextPage'] ? String(page['pageInfo']['endCursor']) : null;
    } while (after !== null);
    expect(seen.toSorted()).toEqual(['dividend', 'long', 'meeting', 'order']);
  },
);

describe('the archive', () => {
  const count = async (given: string) => {
    const { body } = await newsroom.ask(
      `{ archive${given} { totalCount years { year count updatedAt } companies { slug name count }
        categories { slug name count } languages { language count } } }`,
    );
    expect(body.errors).toBeUndefined();
    return body.data?.['archive'];
  };

  test('counts each heading under all conditions but its own', async () => {
    expect(await count('')).toEqual({
      totalCount: 4,
      years: [
        { year: 2025, count: 2, updatedAt: '2025-06-01T10:00:00.000Z' },
        { year: 2024, count: 1, updatedAt: '2024-03-01T10:00:00.000Z' },
        { year: 2023, count: 1, updatedAt: '2023-01-01T10:00:00.000Z' },
      ],
      companies: [
        { slug: 'harbour', name: 'Harbour', count: 2 },
        { slug: 'meadow', name: 'Meadow', count: 2 },
      ],
      categories: [
        { slug: 'harbour-news', name: 'Harbour news', count: 2 },
        { slug: 'meadow-news', name: 'Meadow news', count: 2 },
      ],
      languages: [{ language: 'en', count: 4 }],
    });
    expect(await count('(filter: { year: 2025, company: "meadow" })')).toMatchObject({
      totalCount: 1,
      years: [{ year: 2025 }, { year: 2023 }],
      companies: [
        { slug: 'harbour', count: 1 },
        { slug: 'meadow', count: 1 },
      ],
      categories: [{ slug: 'meadow-news', count: 1 }],
    });
  });

  test('counts what a search finds, and tickers', async () => {
    expect(await count('(search: "dividend", filter: { company: "meadow" })')).toMatchObject({
      totalCount: 1,
      years: [{ year: 2025, count: 1 }],
      companies: [
        { slug: 'harbour', count: 2 },
        { slug: 'meadow', count: 1 },
      ],
    });
    expect(await count('(filter: { ticker: "harb", category: "harbour-news" })')).toMatchObject({
      totalCount: 2,
      companies: [{ slug: 'harbour', count: 2 }],
      categories: [{ slug: 'harbour-news', count: 2 }],
    });
  });
});

test('what stands around a release: neighbours of its company, and what is about the same', async () => {
  const { strapi } = newsroom;
  const fields = { slug: 'ferries', originallyIssuedAt: '2022-03-01T10:00:00.000Z' };
  await issue(strapi, await writeRelease(strapi, harbour, { ...fields, headline: 'Two ferries' }));
  const { body } = await newsroom.ask(
    `{ order: releaseContext(slug: "order") { previous { slug } next { slug } related { slug } }
       ferries: releaseContext(slug: "ferries") { related { slug } }
       long: releaseContext(slug: "long") { previous { slug } next { slug } }
       none: releaseContext(slug: "none") { previous { slug } } }`,
  );
  expect(body.errors).toBeUndefined();
  expect(body.data).toMatchObject({
    order: { previous: { slug: 'ferries' }, next: { slug: 'dividend' }, related: [] },
    ferries: { related: [{ slug: 'dividend' }] },
    long: { previous: null, next: { slug: 'meeting' } },
    none: null,
  });
});

describe('what is not issued is found by nobody:', () => {
  const word = 'zanzibarcanary';
  const look = async () => {
    const { body } = await newsroom.ask(
      `{ exact: releases(search: "${word}") { totalCount searchedFor }
         near: releases(search: "zanzibarcanray") { totalCount searchedFor }
         begun: releases(search: "zanzib") { totalCount searchedFor }
         archive(search: "${word}") { totalCount } }`,
    );
    return body.data;
  };
  const nothing = {
    exact: { totalCount: 0, searchedFor: null },
    near: { totalCount: 0, searchedFor: null },
    begun: { totalCount: 0, searchedFor: null },
    archive: { totalCount: 0 },
  };

  test('a draft, one that is scheduled, and a correction in the making', async () => {
    const { strapi } = newsroom;
    const documentId = await writeRelease(strapi, harbour, {
      slug: 'coming',
      headline: `Coming ${word}`,
    });
    expect(await look()).toEqual(nothing);
    const team = teamOf(strapi, documentId);
    await team.agree();
    await team.schedule(new Date(Date.now() + 3_600_000));
    expect(await look()).toEqual(nothing);
  });

  test('the words of before a correction, and all of a withdrawn one', async () => {
    const { strapi } = newsroom;
    const documentId = await writeRelease(strapi, meadow, {
      slug: 'going',
      headline: `Going ${word}`,
      originallyIssuedAt: '2020-01-01T10:00:00.000Z',
    });
    await issue(strapi, documentId);
    expect(await slugs(word)).toEqual(['going']);
    await teamOf(strapi, documentId).correct();
    await change(strapi, documentId, {
      headline: 'Going without it',
      company: { documentId: harbour.company },
      categories: [{ documentId: harbour.category }],
    });
    expect(await slugs(word)).toEqual(['going']);
    await issue(strapi, documentId);
    expect(await look()).toEqual(nothing);
    expect(await slugs('"going without"')).toEqual(['going']);
    const years =
      '{ archive(filter: { year: 2020 }) { totalCount companies { slug } years { year } } }';
    const corrected = await newsroom.ask(years);
    expect(corrected.body.data?.['archive']?.['companies']).toEqual([{ slug: 'harbour' }]);
    await teamOf(strapi, documentId).withdraw();
    expect(await slugs('"going without"')).toEqual([]);
    const left = await newsroom.ask(years);
    expect(left.body.data?.['archive']).toMatchObject({ totalCount: 0, companies: [] });
    expect(left.body.data?.['archive']?.['years']).not.toContainEqual({ year: 2020 });
  });
});

describe('of a release in two languages', () => {
  beforeAll(async () => {
    const { strapi } = newsroom;
    await strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'German (de)' });
    const fields = { headline: 'A twin', originallyIssuedAt: '2021-05-01T10:00:00.000Z' };
    const documentId = await writeRelease(strapi, harbour, { ...fields, slug: 'twin' });
    const data: object = {
      ...fields,
      slug: 'zwilling',
      headline: 'Ein Zwilling',
      body: text('Zwei auf einmal, am Kai.'),
      company: { documentId: harbour.company },
      categories: [{ documentId: harbour.category }],
    };
    await strapi.documents('api::release.release').update({
      documentId,
      locale: 'de',
      data,
    });
    await issue(strapi, documentId);
    const german = teamOf(strapi, documentId, 'de');
    await german.agree();
    await german.issueNow();
  });

  test('lists, search and counts show the one that is preferred, or the one there is', async () => {
    const list = async (language: string) =>
      (
        await newsroom.ask(
          `{ releases(filter: { year: 2021, preferLanguage: "${language}" }) { nodes { slug } totalCount }
             archive(filter: { year: 2021, preferLanguage: "${language}" }) { totalCount }
             found: releases(search: "crane", filter: { year: 2021, preferLanguage: "${language}" }) { nodes { slug } } }`,
        )
      ).body.data;
    expect(await list('en')).toMatchObject({
      releases: { nodes: [{ slug: 'twin' }], totalCount: 1 },
      archive: { totalCount: 1 },
      found: { nodes: [{ slug: 'twin' }] },
    });
    expect(await list('de')).toMatchObject({
      releases: { nodes: [{ slug: 'zwilling' }], totalCount: 1 },
      archive: { totalCount: 1 },
    });
    expect(await list('fr')).toMatchObject({
      releases: { totalCount: 2 },
      archive: { totalCount: 2 },
    });
  });

  test('each tells of the other', async () => {
    const { body } = await newsroom.ask(
      '{ release(slug: "twin") { translations { language slug url headline } } }',
    );
    expect(body.data?.['release']?.['translations']).toEqual([
      {
        language: 'de',
        slug: 'zwilling',
        url: 'https://newsroom.example/releases/zwilling',
        headline: 'Ein Zwilling',
      },
    ]);
  });

  test('the one that is left is shown once the other is withdrawn', async () => {
    const { body } = await newsroom.ask('{ release(slug: "zwilling") { id } }');
    const row = await newsroom.strapi.db
      .connection('current_editions')
      .where({ release_id: String(body.data?.['release']?.['id']) })
      .first<{ document_id: string }>();
    await teamOf(newsroom.strapi, row.document_id, 'de').withdraw();
    const left = await newsroom.ask(
      '{ releases(filter: { year: 2021, preferLanguage: "de" }) { nodes { slug translations { slug } } } }',
    );
    expect(left.body.data?.['releases']?.['nodes']).toEqual([{ slug: 'twin', translations: [] }]);
  });
});
