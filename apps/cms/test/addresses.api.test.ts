import { deskOf, keepLibrary, type Library, writeRelease } from './desk';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
});
afterAll(() => newsroom.close());

const releases = () => newsroom.strapi.documents('api::release.release');
const findSlug = async (documentId: string) =>
  (await releases().findOne({ documentId }))?.slug ?? null;
const save = (documentId: string, data: object) => releases().update({ documentId, data });

test.each([null, '', undefined])(
  'saved with the address %j it is given its headline’s',
  async (slug) => {
    const headline = `Harbour’s größte Crane ${String(slug)}`;
    const documentId = await writeRelease(newsroom.strapi, library, { headline, slug });
    const words = slug === '' ? '' : `-${String(slug)}`;
    expect(await findSlug(documentId)).toBe(`harbours-groesste-crane${words}`);
  },
);

test('an address that another draft has, or that was ever public, is not given again', async () => {
  const headline = 'Harbour sells a barge';
  const first = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  const desk = deskOf(newsroom.strapi, first);
  await desk.agree();
  await desk.issueNow();
  const second = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  const third = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  expect(await findSlug(second)).toBe('harbour-sells-a-barge-2');
  expect(await findSlug(third)).toBe('harbour-sells-a-barge-3');
});

test('an address stays when the headline changes, and is given when it was emptied', async () => {
  const headline = 'Harbour paints a shed';
  const documentId = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  await save(documentId, { headline: 'Harbour paints two sheds' });
  expect(await findSlug(documentId)).toBe('harbour-paints-a-shed');
  await save(documentId, { headline: 'Harbour paints two sheds', slug: '' });
  expect(await findSlug(documentId)).toBe('harbour-paints-two-sheds');
});

test('an address that somebody chose is left as it is', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'chosen-by-hand' });
  expect(await findSlug(documentId)).toBe('chosen-by-hand');
});
