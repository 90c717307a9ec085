import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { makePicture, upload } from './publishing';

const uid = 'api::newsroom.newsroom';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const ask = async () => {
  const { body } = await newsroom.ask(
    `{ newsroom { name description language logo { url mediaType width height alternativeText }
         darkLogo { url } theme { accent darkAccent textFont interfaceFont }
         headerLinks { label url } footerLinks { label url } imprint } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data?.['newsroom'];
};

const settings = {
  name: 'Harbour News',
  description: 'What Harbour says.',
  language: 'de',
  accent: '#1F5C4D',
  darkAccent: '#8fd3bf',
  textFont: 'humanist',
  interfaceFont: 'slab',
  headerLinks: [{ label: 'Harbour', url: 'https://harbour.example/' }],
  footerLinks: [{ label: 'Mail', url: 'mailto:news@harbour.example' }],
  imprint: 'Harbour plc, Quay 1, Hamburg',
};

const unset = {
  name: 'Newsroom',
  description: null,
  language: 'en',
  logo: null,
  darkLogo: null,
  theme: { accent: '#0a4f5c', darkAccent: '#7fc8d4', textFont: 'SERIF', interfaceFont: 'SANS' },
  headerLinks: [],
  footerLinks: [],
  imprint: null,
};

let documentId: string;

const save = (data: object) => newsroom.strapi.documents(uid).update({ documentId, data });

test('a newsroom that nobody has set up looks as it comes', async () => {
  expect(await ask()).toEqual(unset);
});

test('settings that are refused are seen nowhere', async () => {
  await expect(
    newsroom.strapi.documents(uid).create({ data: { ...settings, accent: '#8fd3bf' } as never }),
  ).rejects.toThrow(
    'The accent #8fd3bf has a contrast of 1.71 to 1 on the light page, and 4.5 is needed to be read: the nearest colour that does is #557e72.',
  );
  expect(await ask()).toEqual(unset);
});

test('a logo is public once the settings are saved, and not before', async () => {
  const { strapi } = newsroom;
  const bytes = await makePicture(240, 80).png().toBuffer();
  const logo = await upload(strapi, 'harbour.png', bytes, 'image/png');
  await expect(readFile(path.join(newsroom.dataFolder, 'files', 'public'))).rejects.toThrow(
    'ENOENT',
  );
  const created = await strapi
    .documents(uid)
    .create({ data: { ...settings, logo: logo.id } as never });
  documentId = created.documentId;
  const shown = await ask();
  expect(shown).toEqual({
    name: 'Harbour News',
    description: 'What Harbour says.',
    language: 'de',
    logo: {
      url: expect.stringMatching(
        /^https:\/\/newsroom\.example\/files\/[0-9a-f]{64}\/harbour\.png$/,
      ),
      mediaType: 'image/png',
      width: 240,
      height: 80,
      alternativeText: 'Harbour News',
    },
    darkLogo: null,
    theme: {
      accent: '#1f5c4d',
      darkAccent: '#8fd3bf',
      textFont: 'HUMANIST',
      interfaceFont: 'SLAB',
    },
    headerLinks: [{ label: 'Harbour', url: 'https://harbour.example/' }],
    footerLinks: [{ label: 'Mail', url: 'mailto:news@harbour.example' }],
    imprint: 'Harbour plc, Quay 1, Hamburg',
  });
  const address = new URL(String(shown?.['logo']?.['url'])).pathname;
  const served = path.join(newsroom.dataFolder, 'files', 'public', address.slice('/files/'.length));
  expect((await readFile(served)).byteLength).toBeGreaterThan(0);
});

test.each([
  [{ darkAccent: '#1f5c4d' }, 'The dark accent #1f5c4d has a contrast of'],
  [{ name: ' ' }, 'Name must be filled in.'],
  [{ footerLinks: [{ label: 'X', url: 'https://exa mple/' }] }, 'is not an address to link to'],
])('%j is refused, and what was saved stays', async (data, sentence) => {
  const before = await ask();
  await expect(save(data)).rejects.toThrow(sentence);
  expect(await ask()).toEqual(before);
});

test('a colour that was proposed is taken', async () => {
  const refused = await save({ accent: '#ffd400' }).catch((error: Error) => error.message);
  const [proposed = ''] = /#[0-9a-f]{6}(?=\.)/.exec(String(refused)) ?? [];
  await save({ accent: proposed });
  expect(await ask()).toMatchObject({ theme: { accent: proposed } });
});

test('the trail tells who saved', async () => {
  const trail = await newsroom.strapi.db
    .connection('audit_entries')
    .where('action', 'like', 'newsroom.%');
  expect(trail).toMatchObject([
    { action: 'newsroom.publish', subject: 'newsroom:newsroom', actor: 'system', from_hash: null },
    { action: 'newsroom.publish', subject: 'newsroom:newsroom' },
  ]);
});

test('deleted, the newsroom looks as it came', async () => {
  await newsroom.strapi.documents(uid).delete({ documentId });
  expect(await ask()).toEqual(unset);
});

describe('a newsroom that is older than its settings, events and media library', () => {
  const subjects = ['api::newsroom.newsroom', 'api::event.event', 'api::media-item.media-item'];
  const permissions = () => newsroom.strapi.db.query('admin::permission');
  const count = () => permissions().count({ where: { subject: { $in: subjects } } });
  const forget = () => permissions().deleteMany({ where: { subject: { $in: subjects } } });

  test('is given the rights over them once, and again never', async () => {
    const before = await count();
    await forget();
    await newsroom.strapi.store({ type: 'core', name: 'dateline' }).delete({ key: 'publications' });
    await newsroom.restart();
    expect(await count()).toBe(before);
    const writer = await permissions().count({
      where: { role: { name: 'Writer' }, subject: { $in: subjects } },
    });
    expect(writer).toBe(7);
    await permissions().deleteMany({
      where: { role: { name: 'Writer' }, subject: { $in: subjects } },
    });
    await newsroom.restart();
    expect(await count()).toBe(before - writer);
  });
});
