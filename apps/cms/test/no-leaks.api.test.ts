import { change, teamOf, issue, keepLibrary, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { draft, publish } from './publishing';

/** A word that stands in every field of what must not be seen. */
const canary = 'zanzibarcanary';

let newsroom: TestNewsroom;
let draftId: string;
let uploadedUrl: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { strapi } = newsroom;
  const issued = await keepLibrary(strapi);
  const issuedId = await writeRelease(strapi, issued);
  await issue(strapi, issuedId);
  // An issued release with a draft of its correction, and a library and a draft never issued.
  await teamOf(strapi, issuedId).correct(canary);
  await change(strapi, issuedId, { headline: `${canary} corrected`, body: text(canary) });
  const secret = await keepLibrary(strapi, canary);
  const [file] = await strapi
    .plugin('upload')
    .service('upload')
    .upload({
      data: { fileInfo: { name: `${canary}.txt`, caption: canary } },
      files: await toFile(newsroom.dataFolder),
    });
  uploadedUrl = file.url;
  const event = await draft(strapi, 'api::event.event', {
    title: canary,
    slug: canary,
    day: '2027-01-01',
    description: canary,
    company: { documentId: secret.company },
    releases: [{ documentId: issuedId }],
  });
  const item = await draft(strapi, 'api::media-item.media-item', {
    title: canary,
    alternativeText: canary,
    caption: canary,
    file: file.id,
  });
  // Published once and taken back: nothing of it stays.
  await strapi.documents('api::event.event').update({
    documentId: event,
    data: { company: { documentId: issued.company } } as never,
  });
  await publish(strapi, 'api::event.event', event);
  await strapi.documents('api::event.event').unpublish({ documentId: event });
  await strapi.documents('api::media-item.media-item').update({
    documentId: item,
    data: { kind: 'document' } as never,
  });
  await publish(strapi, 'api::media-item.media-item', item);
  await strapi.documents('api::media-item.media-item').unpublish({ documentId: item });
  draftId = await writeRelease(strapi, secret, {
    headline: canary,
    slug: canary,
    summary: canary,
    source: canary,
    body: text(canary),
    attachments: [{ title: canary, file: file.id }],
  });
});
afterAll(() => newsroom.close());

async function toFile(folder: string) {
  const { writeFile } = await import('node:fs/promises');
  const filepath = `${folder}/${canary}.txt`;
  await writeFile(filepath, canary);
  return {
    filepath,
    originalFilename: `${canary}.txt`,
    mimetype: 'text/plain',
    size: canary.length,
  };
}

/** Everything that an anonymous visitor is answered: status line, headers and body. */
async function lookAt(path: string, init?: RequestInit): Promise<{ status: number; seen: string }> {
  const response = await fetch(new URL(path, newsroom.url), { redirect: 'manual', ...init });
  const headers = [...response.headers].join('\n');
  return { status: response.status, seen: `${headers}\n${await response.text()}` };
}

const types = [
  'releases',
  'editions',
  'companies',
  'boilerplates',
  'disclaimers',
  'contacts',
  'categories',
  'events',
  'media-items',
  'newsroom',
];

function listPaths(): string[] {
  const lists = types.flatMap((type) =>
    ['', '?status=draft', '?populate=*', '?status=draft&populate=*&locale=*'].map(
      (query) => `/api/${type}${query}`,
    ),
  );
  const single = ['', '?status=draft'].flatMap((query) => [
    `/api/releases/${draftId}${query}`,
    `/content-manager/collection-types/api::release.release/${draftId}${query}`,
  ]);
  return [
    ...lists,
    ...single,
    '/api/releases/1',
    '/api/companies?filters[releases][headline][$startsWith]=z',
    '/api/companies?populate[releases][populate]=*',
    '/api/upload/files',
    '/api/upload/files/1',
    '/upload/files',
    '/uploads/',
    uploadedUrl,
    `/uploads/${canary}.txt`,
    '/content-manager/collection-types/api::release.release',
    '/content-manager/relations/api::release.release/company',
    '/content-manager/uid/generate',
    `/dateline/releases/${draftId}/edition`,
    '/content-type-builder/content-types',
    '/api/content-type-builder/content-types',
    '/api/i18n/locales',
    '/i18n/locales',
    '/admin/init',
    '/admin/information',
    '/_health',
  ];
}

test('no REST address answers an anonymous visitor anything of a draft', async () => {
  for (const path of listPaths()) {
    const { status, seen } = await lookAt(path);
    expect({ path, leaks: seen.includes(canary) && !path.includes(canary) }).toEqual({
      path,
      leaks: false,
    });
    const guarded = path.startsWith('/api/') || path.startsWith('/content-manager');
    expect({ path, open: guarded && status < 400 }).toEqual({ path, open: false });
  }
});

test('writing is refused to anonymous visitors on every type', async () => {
  for (const type of types) {
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const path = method === 'POST' ? `/api/${type}` : `/api/${type}/${draftId}`;
      const { status } = await lookAt(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'DELETE' ? {} : { body: '{"data":{}}' }),
      });
      expect({ method, path, refused: status >= 400 }).toEqual({ method, path, refused: true });
    }
  }
});

test.each([
  '{ release(slug: "zanzibarcanary") { headline } }',
  '{ release(slug: "harbour-orders-a-crane") { headline summary body { text html } edition { canonicalContent } } }',
  '{ releases { totalCount nodes { headline body { text } edition { canonicalContent } } } }',
  '{ releases(filter: { company: "zanzibarcanary" }) { totalCount nodes { headline } } }',
  '{ releases(filter: { category: "zanzibarcanary-news" }) { totalCount nodes { headline } } }',
  '{ releases(filter: { ticker: "ZANZ" }) { totalCount nodes { headline } } }',
  '{ events { title description companyName } event(slug: "zanzibarcanary") { title } mediaItems { title caption alternativeText file { name } } }',
  '{ events(filter: { company: "zanzibarcanary" }) { title } mediaItems(filter: { company: "zanzibarcanary" }) { title } }',
  '{ newsroom { name description imprint } companyProfile(slug: "zanzibarcanary") { company { name } } companyProfiles { company { name } logos { title } } }',
  '{ company(slug: "zanzibarcanary") { name } companies { name slug } categories { name slug } }',
])('GraphQL answers nothing of a draft: %s', async (query) => {
  const { status, body } = await newsroom.ask(query);
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(JSON.stringify(body)).not.toContain(canary);
});

test.each([
  '{ releases(status: DRAFT) { nodes { headline } } }',
  '{ release(slug: "zanzibarcanary", status: DRAFT) { headline } }',
  `{ release(documentId: "x") { headline } }`,
  '{ companies(filters: { releases: { headline: { startsWith: "z" } } }) { name } }',
  '{ releases(filter: { headline: { startsWith: "z" } }) { totalCount } }',
  '{ releases(publicationState: PREVIEW) { totalCount } }',
  '{ editions { headline } }',
  '{ uploadFiles { url } }',
  '{ boilerplates { body } }',
  'mutation { createRelease(data: {}) { id } }',
  'mutation { __typename }',
])('GraphQL knows no such question: %s', async (query) => {
  const { status, body } = await newsroom.ask(query);
  expect(status).toBe(400);
  expect(body.data).toBeUndefined();
});

describe('uploads', () => {
  test('lie in the private folder alone, and open only with a signature in time', async () => {
    expect(uploadedUrl).toMatch(/^\/private-files\//);
    const provider = newsroom.strapi.plugin('upload').provider;
    const signed: { url: string } = await provider.getSignedUrl({ url: uploadedUrl });
    expect((await lookAt(signed.url)).seen).toContain(canary);

    const address = new URL(signed.url, newsroom.url);
    const stale = new URL(address);
    stale.searchParams.set('until', '1');
    const forged = new URL(address);
    forged.searchParams.set('signature', 'A'.repeat(43));
    const other = new URL(address);
    other.pathname = '/private-files/..%2f..%2fsecrets%2fcms.json';
    for (const url of [uploadedUrl, stale.href, forged.href, other.href]) {
      expect((await lookAt(url)).status).toBe(404);
    }
  });
});
