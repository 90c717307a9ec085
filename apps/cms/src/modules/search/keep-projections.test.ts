import fc from 'fast-check';
import knex, { type Knex } from 'knex';
import {
  type Edition,
  freezeEdition,
  freezeWithdrawal,
  type ReleaseContent,
  toReleaseId,
} from '@dateline/release';
import { createRecordTables } from '../../../test/create-record';
import { toContent } from '../../../test/to-content';
import { createArchiveReader } from '../editions/store/archive-reader';
import { createEditionStore } from '../editions/store/edition-store';
import { keepSearchIndex } from './store/keep-search-index';
import { findSearchFault } from '../verification/find-search-fault';
import { ensureSearch, rebuildSearch } from './store/rebuild-search';

interface Step {
  document: number;
  language: string;
  company: number;
  categories: number[];
  year: number;
  isWithdrawal: boolean;
}

const step: fc.Arbitrary<Step> = fc.record({
  document: fc.nat(3),
  language: fc.constantFrom('en', 'de'),
  company: fc.nat(1),
  categories: fc.uniqueArray(fc.nat(2)),
  year: fc.integer({ min: 2020, max: 2022 }),
  isWithdrawal: fc.boolean(),
});

let minutes = 0;
const instant = () => new Date(Date.UTC(2026, 2, 2, 7, (minutes += 1))).toISOString();

/** Issues, corrects and withdraws as the steps say; what cannot be done is left out. */
async function follow(database: Knex, steps: readonly Step[]): Promise<void> {
  const editions = new Map<string, { edition: Edition; content: ReleaseContent }>();
  for (const [index, one] of steps.entries()) {
    const documentId = `document-${one.document}`;
    const releaseId = toReleaseId(documentId, one.language);
    const last = editions.get(releaseId);
    const previous = last?.edition ?? null;
    if (previous?.kind === 'withdrawal') continue;
    if (one.isWithdrawal && last !== undefined) {
      const { language, slug, company } = last.content;
      const notice = { language, slug, company, notice: 'Gone.' };
      const edition = freezeWithdrawal(notice, { releaseId, previous: last.edition }, instant());
      await database.transaction((trx) =>
        createEditionStore(trx, keepSearchIndex).withdraw(edition, notice, {
          documentId,
          files: 'removed',
        }),
      );
      editions.set(releaseId, { edition, content: last.content });
      continue;
    }
    const content = toContent({
      language: one.language,
      slug: `${documentId}-${one.language}`,
      headline: `Headline ${index}`,
      company: {
        ...toContent().company,
        slug: `company-${one.company}`,
        name: `Company ${one.company}`,
      },
      categories: one.categories.map((id) => ({ slug: `topic-${id}`, name: `Topic ${id}` })),
      originallyIssuedAt: previous === null ? `${one.year}-05-01T08:00:00.000Z` : null,
      notice: previous === null ? null : 'Changed.',
    });
    const frozen = freezeEdition(content, { releaseId, previous }, instant());
    if (frozen.outcome !== 'frozen') continue;
    await database.transaction((trx) =>
      createEditionStore(trx, keepSearchIndex).append([
        { edition: frozen.edition, content, documentId },
      ]),
    );
    editions.set(releaseId, { edition: frozen.edition, content });
  }
}

async function open(): Promise<Knex> {
  const database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  await createRecordTables(database);
  return database;
}

test('whatever is issued, corrected and withdrawn: lists, counts and search are those of the editions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const database = await open();
      try {
        await follow(database, steps);
        expect(await findSearchFault(database, true)).toBeNull();
        const total = await database('current_editions').count({ count: '*' }).first();
        expect(await createArchiveReader(database).count({})).toBe(total?.['count']);
      } finally {
        await database.destroy();
      }
    }),
    { numRuns: 40 },
  );
});

test('made anew they are the same; killed in the middle they are brought to their end', async () => {
  const database = await open();
  const all = [0, 1, 2, 3].map((document) => ({
    ...{ document, language: 'en', company: document % 2, categories: [document % 3] },
    ...{ year: 2020, isWithdrawal: false },
  }));
  await follow(database, all);
  expect(
    await rebuildSearch(
      database,
      () => {},
      () => true,
    ),
  ).toBe(false);
  expect(await findSearchFault(database, true)).toEqual(expect.any(String));
  const told: number[] = [];
  await ensureSearch(database, ({ done }) => told.push(done));
  expect(told.at(-1)).toBe(4);
  expect(await findSearchFault(database, true)).toBeNull();
  expect(
    await rebuildSearch(
      database,
      () => {},
      () => false,
    ),
  ).toBe(true);
  expect(await findSearchFault(database, true)).toBeNull();
  await ensureSearch(database, () => {
    throw new Error('what is there is not made again');
  });
  await database.destroy();
});
