import { getNewsroomCommands } from '../src/modules/workflow/newsroom-commands';
import { change, teamOf, keepLibrary, type Library, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;
let other: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  other = await keepLibrary(newsroom.strapi, 'Quayside');
});
afterAll(() => newsroom.close());

const kinds = ['boilerplate', 'disclaimer', 'contact'] as const;

async function own(of: Library, data: object): Promise<void> {
  for (const kind of kinds) {
    await newsroom.strapi.documents(`api::${kind}.${kind}`).update({ documentId: of[kind], data });
  }
}

const countVersions = async () => {
  const rows = await newsroom.strapi.db.connection('library_versions').select('id');
  return rows.length;
};

test('saying whose a block is changes no text: approvals stay, and no version is made', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'owned' });
  const team = teamOf(newsroom.strapi, documentId);
  await team.agree();
  const before = { hash: await team.hash(), versions: await countVersions() };
  const data: object = { company: { documentId: library.company }, language: 'en' };
  await own(library, data);
  expect(await team.workflow()).toMatchObject({ stage: 'approved' });
  expect({ hash: await team.hash(), versions: await countVersions() }).toEqual(before);
  await team.issueNow();
  const { body } = await newsroom.ask(
    '{ release(slug: "owned") { contacts { name } edition { contentHash } } }',
  );
  expect(body.data?.['release']).toEqual({
    contacts: [{ name: 'Ada Quay' }],
    edition: { contentHash: before.hash },
  });
});

test('the blocks of a company that the text does not name stop the approval, a boilerplate apart', async () => {
  const data: object = { company: { documentId: other.company }, language: 'de' };
  await own(other, data);
  const foreign = {
    boilerplates: [{ boilerplate: { documentId: other.boilerplate } }],
    disclaimers: [{ disclaimer: { documentId: other.disclaimer } }],
    contacts: [{ contact: { documentId: other.contact } }],
  };
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'foreign', ...foreign });
  const key = { documentId, language: 'en' };
  const { findings } = await getNewsroomCommands(newsroom.strapi).describePreflight(key);
  const ofBlocks = findings.filter(({ rule }) => rule.startsWith('block-'));
  expect(
    ofBlocks.map(({ rule, severity, place }) => `${severity} ${rule} ${place.field}`).sort(),
  ).toEqual([
    'error block-company contacts.0',
    'error block-company disclaimers.0',
    'warning block-company boilerplates.0',
    'warning block-language boilerplates.0',
    'warning block-language contacts.0',
    'warning block-language disclaimers.0',
  ]);
  await expect(teamOf(newsroom.strapi, documentId).request()).rejects.toThrow(
    /“Quayside” is the disclaimer of Quayside, which the text does not name/,
  );
  const named: object = { body: text('Harbour and Quayside build a crane.') };
  await change(newsroom.strapi, documentId, named);
  await teamOf(newsroom.strapi, documentId).request();
});

test.each(kinds)('a %s in no language is refused where it is typed', async (kind) => {
  const data: object = { language: 'Deutsch' };
  await expect(
    newsroom.strapi.documents(`api::${kind}.${kind}`).update({ documentId: library[kind], data }),
  ).rejects.toThrow('“Deutsch” is not a language: write its code, such as en, de or pt-BR.');
});
