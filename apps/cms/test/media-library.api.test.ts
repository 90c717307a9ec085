import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { localeService } from '../src/platform/strapi-services';
import { teamOf, issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { draft, makePicture, publish, upload } from './publishing';
import { until } from './until';

const uid = 'api::media-item.media-item';

let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
  await localeService(newsroom.strapi).create({ code: 'de', name: 'German (de)' });
});
afterAll(() => newsroom.close());

const listItems = async (filter: object = {}) => {
  const { body } = await newsroom.ask(
    `query ($filter: MediaFilter) { mediaItems(filter: $filter) {
       id kind title caption credit terms alternativeText company { name }
       file { ...Parts } sizes { ...Parts } } }
     fragment Parts on MediaFile { name url mediaType bytes width height sha256 }`,
    { filter },
  );
  expect(body.errors).toBeUndefined();
  return body.data?.['mediaItems'] ?? [];
};

interface Addressed {
  sha256: string;
  name: string;
}

const publicPlace = ({ sha256, name }: Addressed) =>
  path.join(newsroom.dataFolder, 'files', 'public', sha256, name);

const isServed = (file: Addressed) =>
  readFile(publicPlace(file)).then(
    () => true,
    () => false,
  );

const isMarkedWithdrawn = ({ sha256 }: Addressed) =>
  readFile(path.join(newsroom.dataFolder, 'files', 'withdrawn-files', sha256)).then(
    () => true,
    () => false,
  );

const write = (data: object, at: { documentId?: string; locale?: string } = {}) =>
  draft(
    newsroom.strapi,
    uid,
    { title: 'The crane', kind: 'picture', alternativeText: 'A green crane.', ...data },
    at,
  );

const toFile = (item: unknown) => (item as { file: Addressed }).file;

describe('a picture on its way', () => {
  let documentId: string;
  let files: Addressed[];

  test('a draft is seen nowhere, and no byte of its file is served', async () => {
    const bytes = await makePicture(1000, 500).jpeg().toBuffer();
    const file = await upload(newsroom.strapi, 'crane.jpg', bytes, 'image/jpeg');
    documentId = await write({
      file: file.id,
      caption: 'Lifting',
      credit: 'Harbour',
      company: { documentId: library.company },
    });
    expect(await listItems()).toEqual([]);
    await expect(readFile(path.join(newsroom.dataFolder, 'files', 'public'))).rejects.toThrow(
      'ENOENT',
    );
  });

  test('published it is public with its smaller sizes, each at the address of its bytes', async () => {
    await publish(newsroom.strapi, uid, documentId);
    const [item] = await listItems();
    expect(item).toMatchObject({
      kind: 'PICTURE',
      title: 'The crane',
      caption: 'Lifting',
      credit: 'Harbour',
      terms: null,
      alternativeText: 'A green crane.',
      company: null,
      file: { name: 'crane.jpg', mediaType: 'image/jpeg', width: 1000, height: 500 },
      sizes: [
        { name: 'crane-320.jpg', width: 320, height: 160 },
        { name: 'crane-640.jpg', width: 640, height: 320 },
      ],
    });
    const { file, sizes } = item as unknown as { file: Addressed; sizes: Addressed[] };
    files = [file, ...sizes];
    const { createHash } = await import('node:crypto');
    for (const one of files) {
      const bytes = await readFile(publicPlace(one));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(one.sha256);
      expect(one).toMatchObject({
        bytes: bytes.byteLength,
        url: `https://newsroom.example/files/${one.sha256}/${one.name}`,
      });
    }
  });

  test('words in another language are answered to whoever prefers it, under the same id', async () => {
    await write(
      { title: 'Der Kran', alternativeText: 'Ein grüner Kran.' },
      { documentId, locale: 'de' },
    );
    await publish(newsroom.strapi, uid, documentId, 'de');
    const [english] = await listItems();
    const [german] = await listItems({ preferLanguage: 'de' });
    expect(await listItems()).toHaveLength(1);
    expect(english).toMatchObject({ title: 'The crane' });
    expect(german).toMatchObject({ title: 'Der Kran', id: english?.['id'] });
  });

  test('its files stay over a restart', async () => {
    await newsroom.restart();
    for (const file of files) expect(await isServed(file)).toBe(true);
  });

  test('unpublished in all languages it is gone, and so are its files', async () => {
    const documents = newsroom.strapi.documents(uid);
    await documents.unpublish({ documentId, locale: 'en' });
    for (const file of files) expect(await isServed(file)).toBe(true);
    await documents.unpublish({ documentId, locale: 'de' });
    expect(await listItems()).toEqual([]);
    for (const file of files) {
      await until(async () => (await isMarkedWithdrawn(file)) && !(await isServed(file)));
    }
  });

  test('published once more, its files are served again', async () => {
    await publish(newsroom.strapi, uid, documentId);
    for (const file of files) {
      expect(await isServed(file)).toBe(true);
      expect(await isMarkedWithdrawn(file)).toBe(false);
    }
    const trail = await newsroom.strapi.db
      .connection('audit_entries')
      .where('action', 'like', 'media.%')
      .orderBy('sequence');
    expect(trail.map(({ action }: { action: string }) => action)).toEqual([
      'media.publish',
      'media.publish',
      'media.unpublish',
      'media.unpublish',
      'media.publish',
    ]);
  });

  test('a file that is replaced goes once the new one is published', async () => {
    const bytes = await makePicture(300, 300, '#9a3412').png().toBuffer();
    const file = await upload(newsroom.strapi, 'new.png', bytes, 'image/png');
    await write({ file: file.id }, { documentId });
    expect(toFile((await listItems())[0])).toEqual(expect.objectContaining(files[0]));
    await publish(newsroom.strapi, uid, documentId);
    expect(await listItems()).toMatchObject([{ file: { name: 'new.png' }, sizes: [] }]);
    await until(async () => !(await isServed(files[0]!)));
    await newsroom.strapi.documents(uid).delete({ documentId, locale: '*' });
    expect(await listItems()).toEqual([]);
  });
});

describe('bytes that a release has too', () => {
  test('stay the release’s when the media item goes, and the other way round', async () => {
    const { strapi } = newsroom;
    const bytes = await makePicture(200, 100, '#334155').png().toBuffer();
    const file = await upload(strapi, 'plant.png', bytes, 'image/png', 'The plant.');
    const release = await writeRelease(strapi, library, {
      attachments: [{ title: 'The plant', file: file.id }],
    });
    await issue(strapi, release);
    const item = await write({ file: file.id });
    await publish(strapi, uid, item);
    const published = toFile((await listItems())[0]);
    await strapi.documents(uid).unpublish({ documentId: item, locale: 'en' });
    // What is taken out is looked at after the commit: another publication lets it pass.
    await publish(strapi, uid, item);
    await strapi.documents(uid).unpublish({ documentId: item, locale: 'en' });
    expect(await isServed(published)).toBe(true);
    await publish(strapi, uid, item);
    await teamOf(strapi, release).withdraw();
    await newsroom.restart();
    expect(await isServed(published)).toBe(true);
    expect(await isMarkedWithdrawn(published)).toBe(false);
    await newsroom.strapi.documents(uid).unpublish({ documentId: item, locale: 'en' });
    await until(async () => !(await isServed(published)));
    await newsroom.strapi.documents(uid).delete({ documentId: item, locale: '*' });
  });
});

test.each([
  [
    'a picture without words for those who do not see it',
    'dot.png',
    { alternativeText: '' },
    'Alternative text must be filled in.',
  ],
  [
    'a document under the kind of a portrait',
    'cv.txt',
    { kind: 'portrait' },
    'A portrait is a picture, and this file is none (text/plain)',
  ],
])('%s is not published', async (_, name, data, sentence) => {
  const isText = name.endsWith('.txt');
  const bytes = isText ? Buffer.from('A life.') : await makePicture(10, 10).png().toBuffer();
  const mediaType = isText ? 'text/plain' : 'image/png';
  const file = await upload(newsroom.strapi, name, bytes, mediaType);
  const documentId = await write({ file: file.id, ...data });
  await expect(publish(newsroom.strapi, uid, documentId)).rejects.toThrow(sentence);
  expect(await listItems()).toEqual([]);
});

test('a company’s profile has its logos, the main one first', async () => {
  const { strapi } = newsroom;
  await issue(strapi, await writeRelease(strapi, library, { slug: 'for-the-profile' }));
  for (const [title, position, colour] of [
    ['Second mark', 20, '#111111'],
    ['Main mark', 10, '#222222'],
  ] as const) {
    const bytes = await makePicture(40, 40, colour).png().toBuffer();
    const file = await upload(strapi, `${title}.png`, bytes, 'image/png');
    const company = { documentId: library.company };
    await publish(
      strapi,
      uid,
      await write({ title, position, kind: 'logo', file: file.id, company }),
    );
  }
  const { body } = await newsroom.ask(
    `{ companyProfile(slug: "harbour") { company { name } release { slug edition { number } }
         contacts { name type }
         boilerplates { heading body { text } } logos { title company { slug } } }
       companyProfiles(preferLanguage: "de") { company { slug } }
       mediaItems(filter: { company: "harbour", kind: LOGO }) { title } }`,
  );
  expect(body.data).toMatchObject({
    companyProfile: {
      company: { name: 'Harbour' },
      release: { slug: 'for-the-profile', edition: { number: 1 } },
      contacts: [{ name: 'Ada Quay', type: 'INVESTORS' }],
      boilerplates: [{ heading: 'About Harbour', body: { text: 'Harbour builds cranes.' } }],
      logos: [
        { title: 'Main mark', company: { slug: 'harbour' } },
        { title: 'Second mark', company: { slug: 'harbour' } },
      ],
    },
    companyProfiles: [{ company: { slug: 'harbour' } }],
    mediaItems: [{ title: 'Main mark' }, { title: 'Second mark' }],
  });
});
