import { readFileSync } from 'node:fs';
import {
  buildClientSchema,
  buildSchema,
  getIntrospectionQuery,
  type GraphQLObjectType,
  printSchema,
  lexicographicSortSchema,
} from 'graphql';
import { issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;

/** Six releases of two companies, three of them at the same instant. */
const instants = [
  '2024-12-31T23:30:00.000Z',
  '2025-03-01T10:00:00.000Z',
  '2026-01-05T10:00:00.000Z',
];

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  const other = await keepLibrary(newsroom.strapi, 'Meadow');
  for (const [index, originallyIssuedAt] of [
    ...instants,
    ...instants.slice(2),
    ...instants.slice(2),
  ].entries()) {
    await issue(
      newsroom.strapi,
      await writeRelease(newsroom.strapi, index === 1 ? other : library, {
        slug: `release-${index}`,
        headline: `Release ${index}`,
        originallyIssuedAt,
      }),
    );
  }
});
afterAll(() => newsroom.close());

const slugs = (answer: Awaited<ReturnType<TestNewsroom['ask']>>) =>
  answer.body.data?.['releases']?.['nodes']?.map((node) => String(node['slug']));

test('the schema that is served is the contract, word for word', async () => {
  const { body } = await newsroom.ask(getIntrospectionQuery());
  const served = buildClientSchema(body.data as unknown as Parameters<typeof buildClientSchema>[0]);
  const contract = buildSchema(
    readFileSync(require.resolve('@dateline/contract/schema.graphql'), 'utf8'),
  );
  const print = (schema: typeof served) => printSchema(lexicographicSortSchema(schema));
  expect(print(served)).toBe(print(contract));
});

test('policies are asked at the queries alone: fields of what was found are read as they are', () => {
  const schema = newsroom.strapi.plugin('graphql').service('content-api').buildSchema();
  const listResolved = (type: string) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields())
      .filter(({ resolve }) => resolve !== undefined)
      .map(({ name }) => name);
  expect(listResolved('Query')).toEqual(expect.arrayContaining(['release', 'releases', 'events']));
  expect(listResolved('Release')).toEqual(['translations']);
  expect(listResolved('Company')).toEqual([]);
});

describe('releases', () => {
  const order = ['ISSUED_AT_DESC', 'ISSUED_AT_ASC'];
  test.each(order)(
    'every page follows the one before, ordered %s, with none twice or lost',
    async (orderBy) => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const answer = await newsroom.ask(
          `query ($after: String, $orderBy: ReleaseOrder) {
          releases(first: 2, after: $after, orderBy: $orderBy) {
            nodes { slug issuedAt } edges { cursor node { slug } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
          { after, orderBy },
        );
        const page = answer.body.data?.['releases'];
        expect(page?.['totalCount']).toBe(5);
        expect(page?.['pageInfo']?.['hasPreviousPage']).toBe(after !== null);
        expect(page?.['edges']?.map((edge) => edge['node']?.['slug'])).toEqual(slugs(answer));
        seen.push(...(slugs(answer) ?? []));
        after = page?.['pageInfo']?.['hasNextPage'] ? String(page['pageInfo']['endCursor']) : null;
      } while (after !== null);
      expect(new Set(seen).size).toBe(5);
      expect(seen).toHaveLength(5);
      expect(orderBy === 'ISSUED_AT_ASC' ? seen[0] : seen.at(-1)).toBe('release-0');
    },
  );

  test.each([
    ['company: "meadow"', ['release-1']],
    ['category: "meadow-news"', ['release-1']],
    ['ticker: "mead"', ['release-1']],
    // 23:30 UTC on New Year's Eve is next year in the company's zone.
    ['year: 2025', ['release-1', 'release-0']],
    ['year: 2024', []],
    ['language: "de"', []],
    ['company: "harbour", year: 2025', ['release-0']],
    ['company: "x\' or 1=1 --"', []],
  ])('are filtered by { %s }', async (filter, expected) => {
    const answer = await newsroom.ask(
      `{ releases(filter: { ${filter} }) { totalCount nodes { slug } } }`,
    );
    expect(slugs(answer)).toEqual(expected);
    expect(answer.body.data?.['releases']?.['totalCount']).toBe(expected.length);
  });

  test.each([
    'first: 0',
    'first: -1',
    'first: 101',
    'after: "nonsense"',
    'after: "WzEsMl0"',
    'filter: { year: 1 }',
    `filter: { company: "${'x'.repeat(201)}" }`,
  ])('refuse ( %s ) with a plain sentence', async (argument) => {
    const { body } = await newsroom.ask(`{ releases(${argument}) { totalCount } }`);
    expect(body.errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|zod|select /i);
  });
});

describe('queries that cost too much are refused before any work:', () => {
  const rich = '{ html text markdown json }';
  const everything = `{ nodes { body ${rich} boilerplates { body ${rich} } disclaimers { body ${rich} } edition { canonicalContent } contacts { name } } }`;
  const deep = `{ releases { edges { node { company { listings { ${'x { '.repeat(9)} y ${' }'.repeat(9)} } } } } } }`;
  test.each([
    [
      'many aliases',
      `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: categories { slug }`).join(' ')} }`,
    ],
    [
      'many long lists',
      `{ ${Array.from({ length: 12 }, (_, i) => `a${i}: releases(first: 100) ${everything}`).join(' ')} }`,
    ],
    ['depth', deep],
    ['length', `{ ${'categories { slug } '.repeat(1000)} }`],
    ['size', `{ categories { slug } } # ${'x'.repeat(70_000)}`],
  ])('%s', async (_kind, query) => {
    const response = await fetch(`${newsroom.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  test('a hundred whole releases may be asked for at once', async () => {
    const { body } = await newsroom.ask(`{ releases(first: 100) ${everything} }`);
    expect(body.errors).toBeUndefined();
  });
});

test('a failure inside is answered with an apology and no internals', async () => {
  const { connection } = newsroom.strapi.db;
  await connection.schema.renameTable('current_editions', 'gone');
  const { body } = await newsroom.ask('{ releases { nodes { slug } } }');
  await connection.schema.renameTable('gone', 'current_editions');
  expect(body.errors).toEqual([
    {
      message: 'The newsroom cannot answer this just now.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ]);
});

describe('the number of SQL statements', () => {
  const count = async (query: string) => {
    const statements: string[] = [];
    // The jobs look for what is due by their own clocks, whoever asks what.
    const ofJobs =
      /alert_|outbox_messages|receipts|release_lives|embargo_watches|approvals|select .(content_hash|kind)/;
    const read = /edition|listed_releases|release_addresses|archive_|search_|publication/;
    const listen = ({ sql }: { sql: string }) => {
      if (read.test(sql) && !ofJobs.test(sql)) statements.push(sql);
    };
    newsroom.strapi.db.connection.on('query', listen);
    const { body } = await newsroom.ask(query);
    newsroom.strapi.db.connection.off('query', listen);
    expect(body.errors).toBeUndefined();
    return statements.length;
  };
  // Nor are anonymous visitors' looks to be counted that the newsroom takes at itself.
  beforeAll(() => newsroom.strapi.db.connection('receipts').delete());
  const fields =
    'nodes { headline body { html } company { name } boilerplates { heading } contacts { name } categories { name } attachments { url } listings { ticker } } totalCount';

  test('is two for a page of releases, however many it holds', async () => {
    expect(await count(`{ releases(first: 1) { ${fields} } }`)).toBe(2);
    expect(await count(`{ releases(first: 100) { ${fields} } }`)).toBe(2);
  });
  test('is one more for the translations of a page, and constant for what a search finds', async () => {
    const translated = 'nodes { slug translations { slug headline } }';
    expect(await count(`{ releases(first: 1) { ${translated} } }`)).toBe(2);
    expect(await count(`{ releases(first: 100) { ${translated} } }`)).toBe(2);
    const found = (first: number) =>
      count(
        `{ releases(search: "cranes ", first: ${first}) { ${translated} totalCount isTotalExact
           edges { match { headline { text } passage { text } } } } }`,
      );
    expect(await found(100)).toBe(await found(1));
    expect(await found(100)).toBeLessThanOrEqual(6);
  });

  test('is one for each other question', async () => {
    expect(
      await count(
        '{ release(slug: "release-1") { headline company { name } categories { name } } }',
      ),
    ).toBe(1);
    expect(await count('{ company(slug: "harbour") { name listings { ticker } } }')).toBe(1);
    expect(await count('{ companies { name listings { ticker } } }')).toBe(1);
    expect(await count('{ categories { name } }')).toBe(1);
    expect(await count('{ release(slug: "release-1", edition: 1) { headline } }')).toBe(1);
    expect(await count('{ editions(slug: "release-1") { number notice } }')).toBe(1);
    expect(await count('{ withdrawal(slug: "release-1") { notice } }')).toBe(1);
  });
});
