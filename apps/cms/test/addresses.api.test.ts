import { teamOf, keepLibrary, type Library, writeRelease } from './team';
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
  const team = teamOf(newsroom.strapi, first);
  await team.agree();
  await team.issueNow();
  const second = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  const third = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  expect(await findSlug(second)).toBe('harbour-sells-a-barge-2');
  expect(await findSlug(third)).toBe('harbour-sells-a-barge-3');
});

test('a release’s address follows its headline until somebody approves it', async () => {
  const headline = 'Harbour paints a shed';
  const documentId = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  await save(documentId, { headline: 'Harbour paints two sheds' });
  expect(await findSlug(documentId)).toBe('harbour-paints-two-sheds');
  // As the form sends all its fields.
  await save(documentId, { headline: 'Three sheds', slug: 'harbour-paints-two-sheds' });
  expect(await findSlug(documentId)).toBe('three-sheds');
  await teamOf(newsroom.strapi, documentId).agree();
  await save(documentId, { headline: 'Four sheds' });
  expect(await findSlug(documentId)).toBe('three-sheds');
});

test('an address that was emptied is given of the headline', async () => {
  const headline = 'Harbour sweeps a shed';
  const documentId = await writeRelease(newsroom.strapi, library, { headline, slug: null });
  await save(documentId, { headline: 'Harbour sweeps two sheds', slug: '' });
  expect(await findSlug(documentId)).toBe('harbour-sweeps-two-sheds');
});

test('an address that was written by hand follows no headline', async () => {
  const slug = 'written-by-hand';
  const documentId = await writeRelease(newsroom.strapi, library, { slug });
  await save(documentId, { headline: 'Another headline', slug });
  expect(await findSlug(documentId)).toBe(slug);
});

const libraryOf = {
  company: { uid: 'api::company.company', field: 'name', rest: companyParts() },
  category: { uid: 'api::category.category', field: 'name', rest: {} },
  event: {
    uid: 'api::event.event',
    field: 'title',
    rest: { kind: 'other', takesPlace: 'confirmed', day: '2027-06-02' },
  },
} as const;

function companyParts() {
  return { legalName: 'Quay plc', timeZone: { name: 'Europe/Berlin' } };
}

test.each(['company', 'category', 'event'] as const)(
  'the address of a new %s is made of its name, and not of its type, and follows it',
  async (type) => {
    const { uid, field, rest } = libraryOf[type];
    const documents = newsroom.strapi.documents(uid);
    const first: object = { ...rest, [field]: `Quay ${type}`, slug: `${type}-1` };
    const { documentId, slug } = await documents.create({ data: first as never });
    expect(slug).toBe(`quay-${type}`);
    const renamed: object = { [field]: `Dock ${type}`, slug };
    const followed = await documents.update({ documentId, data: renamed as never });
    expect(followed?.slug).toBe(`dock-${type}`);
    const byHand: object = { [field]: `Dock ${type}`, slug: `chosen-${type}` };
    await documents.update({ documentId, data: byHand as never });
    const again: object = { [field]: `Pier ${type}` };
    expect((await documents.update({ documentId, data: again as never }))?.slug).toBe(
      `chosen-${type}`,
    );
  },
);

test.each(['company', 'category'] as const)(
  'the address of a %s stays once a release that carries it was approved',
  async (type) => {
    const carried = await keepLibrary(newsroom.strapi, `Mole${type}`);
    const documents = newsroom.strapi.documents(libraryOf[type].uid);
    const documentId = carried[type];
    const before = (await documents.findOne({ documentId }))?.slug;
    const release = await writeRelease(newsroom.strapi, carried, { slug: `carries-${type}` });
    await teamOf(newsroom.strapi, release).agree();
    const data: object = { name: `Renamed ${type}` };
    expect((await documents.update({ documentId, data: data as never }))?.slug).toBe(before);
  },
);

test('the address of an event stays once it was published, also when it is public no more', async () => {
  const documents = newsroom.strapi.documents('api::event.event');
  const { rest } = libraryOf.event;
  const data: object = { ...rest, title: 'Open day', company: library.company };
  const { documentId, slug } = await documents.create({ data: data as never });
  await documents.publish({ documentId });
  await documents.unpublish({ documentId });
  const renamed: object = { title: 'Closed day' };
  expect((await documents.update({ documentId, data: renamed as never }))?.slug).toBe(slug);
});

test('an address that somebody chose is left as it is', async () => {
  const documentId = await writeRelease(newsroom.strapi, library, { slug: 'chosen-by-hand' });
  expect(await findSlug(documentId)).toBe('chosen-by-hand');
});
