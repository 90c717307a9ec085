import { createHash } from 'node:crypto';
import { issue, keepLibrary, type Library, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  await issue(newsroom.strapi, await writeRelease(newsroom.strapi, library));
});
afterAll(() => newsroom.close());

const block = '{ heading body { html text markdown json } }';
const company =
  '{ slug url name legalName lei website timeZone listings { exchange mic ticker isin } socialProfiles { network url } }';
const everything = `
  id urn slug url language headline subheadline summary issuedAt updatedAt source
  dateline { text city region country day wire } body { html text markdown json }
  edition { number kind contentHash canonicalContent } company ${company}
  listings { exchange mic ticker isin } boilerplates ${block} disclaimers ${block}
  contacts { type name title organisation phone email } categories { slug name }
  attachments { title name url mediaType bytes sha256 } links { label url }`;

const readAll = async () => {
  const response = await fetch(`${newsroom.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `{ release(slug: "harbour-orders-a-crane") { ${everything} }
        company(slug: "harbour") ${company} companies ${company} categories { slug name } }`,
    }),
  });
  return response.text();
};

describe('given an issued release, changing the library changes not one byte of the public answer:', () => {
  const changes: Record<string, (library: Library) => [uid: string, id: string, data: object]> = {
    boilerplate: (ids) => [
      'api::boilerplate.boilerplate',
      ids.boilerplate,
      { heading: 'Changed', body: text('Changed.') },
    ],
    disclaimer: (ids) => [
      'api::disclaimer.disclaimer',
      ids.disclaimer,
      { heading: 'Changed', body: text('Changed.') },
    ],
    contact: (ids) => ['api::contact.contact', ids.contact, { name: 'Changed', type: 'media' }],
    company: (ids) => [
      'api::company.company',
      ids.company,
      { name: 'Changed', legalName: 'Changed', slug: 'changed', listings: [] },
    ],
    category: (ids) => [
      'api::category.category',
      ids.category,
      { name: 'Changed', slug: 'changed' },
    ],
  };

  test.each(Object.keys(changes))('%s', async (kind) => {
    const [uid, documentId, data] = changes[kind]?.(library) ?? [];
    const documents = newsroom.strapi.documents(
      uid as Parameters<typeof newsroom.strapi.documents>[0],
    );
    const before = await readAll();
    expect(before).toContain('Harbour orders a crane');
    await documents.update({ documentId: documentId ?? '', data: data ?? {} });
    expect(await readAll()).toBe(before);
  });

  test('a boilerplate that is deleted from the library', async () => {
    const before = await readAll();
    await newsroom.strapi
      .documents('api::boilerplate.boilerplate')
      .delete({ documentId: library.boilerplate });
    expect(await readAll()).toBe(before);
  });
});

test('a partner can compute the content hash from the answer', async () => {
  const { body } = await newsroom.ask(
    '{ release(slug: "harbour-orders-a-crane") { edition { contentHash canonicalContent } } }',
  );
  const edition = body.data?.['release']?.['edition'];
  const hash = createHash('sha256').update(String(edition?.['canonicalContent'])).digest('hex');
  expect(hash).toBe(edition?.['contentHash']);
});
