import { createServer, type Server } from 'node:http';
import { toContent } from '../../test/to-content';
import { toSecrets } from './to-secrets';
import { listNeutralProbes } from './list-neutral-probes';
import { watchRelease } from './watch-release';

const slug = 'zqslug-merges-with-another';
const hash = 'c4'.repeat(32);
const canaries = /zqslug|zqcompany|zqticker|zqcategory|zqdocument|zqfile|zqstored|c4c4c4/i;
const names = {
  slug,
  isPublicSlug: false,
  companySlug: 'zqcompany',
  tickers: ['ZQTICKER'],
  categorySlugs: ['zqcategory'],
  language: 'en',
  year: 2026,
  documentId: 'zqdocument00000000000000',
  releaseId: '9b2f9e2c-3c8f-5a53-9c39-0d9d3d7a8d11',
  rowId: 7,
  nextEditionRowId: 41,
  nextEdition: 1,
  files: [{ sha256: hash, name: 'zqfile.pdf' }],
  uploads: [{ rowId: 3, storedAs: 'zqstored.pdf' }],
};
const known = {
  companySlugs: ['known-company'],
  categorySlugs: ['known-category'],
  newest: { slug: 'known-release', number: 2, year: 2026 },
};
const headline = 'Harbour Merges With Another Company Tonight';
const secrets = toSecrets(toContent({ headline }), [], []);

/** What strangers read, whatever is scheduled. */
const publicPaths = [
  ...['/', '/de', '/archive', '/de/archive/2026', '/search', '/search?q=results', '/alerts'],
  ...['/search/suggest?q=results', '/contacts', '/media', '/calendar', '/calendar.ics'],
  ...['/feeds/rss.xml', '/feeds/companies/known-company/atom.xml', '/robots.txt', '/sitemap.xml'],
  ...['/feeds/categories/known-category/feed.json', '/sitemaps/pages.xml', '/sitemaps/2026.xml'],
  ...['/companies/known-company', '/companies/known-company/calendar.ics', '/graphql'],
  ...['/releases/known-release', '/releases/known-release/editions/2/contacts/0.vcf'],
];

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** @param toBody null for what is not there. */
async function serve(toBody: (path: string) => string | null) {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      requests.push(`${request.url} ${request.rawHeaders.join(' ')} ${text}`);
      const body = toBody(request.url ?? '');
      response.writeHead(body === null ? 404 : 200).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  return { requests, surfaces: { publicUrl: url, graphqlUrl: `${url}/graphql` } };
}

const limits = {
  mayGoOn: () => Promise.resolve(true),
  signal: new AbortController().signal,
};

test.each([
  ['a new release', names],
  ['a correction', { ...names, isPublicSlug: true, nextEdition: 2 }],
  ['a release of a company that is known', { ...names, companySlug: 'known-company' }],
])('no request at a public address names anything of %s', async (_, of) => {
  const inFront = await serve(() => '');
  const own = await serve(() => '');
  const places = { public: inFront.surfaces, direct: own.surfaces };
  const { findings } = await watchRelease({ names: of, known, secrets }, places, limits);
  expect(findings).toEqual([]);
  expect(inFront.requests.length).toBeGreaterThan(150);
  expect(inFront.requests.filter((request) => canaries.test(request))).toEqual([]);
  expect(own.requests.filter((request) => canaries.test(request)).length).toBeGreaterThan(100);
});

test('the same is asked for over public addresses, whichever release is scheduled', () => {
  const surfaces = { publicUrl: 'https://ir.example', graphqlUrl: 'https://ir.example/graphql' };
  const nothing = { companySlugs: [], categorySlugs: [], newest: null };
  const urls = listNeutralProbes(known, surfaces).map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining(publicPaths.map((path) => surfaces.publicUrl + path)),
  );
  const early = listNeutralProbes(nothing, surfaces);
  expect(early.length).toBeGreaterThan(50);
  expect(JSON.stringify(early)).not.toMatch(/a{6}|b{6}/);
});

test('a leak at any public page, feed, sitemap or search is found, although nothing is named there', async () => {
  const inFront = await serve((path) => (publicPaths.includes(path) ? headline : ''));
  const own = await serve(() => '');
  const places = { public: inFront.surfaces, direct: own.surfaces };
  const { findings } = await watchRelease({ names, known, secrets }, places, limits);
  expect(new Set(findings.map(({ url }) => url))).toEqual(
    new Set(publicPaths.map((path) => `${inFront.surfaces.publicUrl}${path}`)),
  );
  expect(findings.every(({ saw }) => saw.endsWith('words of the release in the body'))).toBe(true);
});

const page = `/releases/${slug}`;
const telling = [
  ...[page, '/de/companies/zqcompany', '/feeds/companies/zqcompany/rss.xml'],
  ...['/feeds/categories/zqcategory/feed.json', '/companies/zqcompany/calendar.ics'],
  ...['pages', 'news', '2026'].map((name) => `/sitemaps/${name}.xml`),
  ...[`/search?q=${slug.replaceAll('-', '%20')}`, '/graphql'],
  '/api/releases?status=draft&populate=*&locale=*',
];
const documents = [
  ...['release.pdf', 'card.png', 'contacts/0.vcf'].map((file) => `${page}/editions/1/${file}`),
  ...[`/files/${hash}/zqfile.pdf`, '/uploads/zqstored.pdf', '/uploads/zqfile.pdf'],
];

test('so is one at the newsroom itself, and a document that is there before its time', async () => {
  const inFront = await serve(() => '');
  const own = await serve((path) => {
    if (documents.includes(path)) return '%PDF';
    return telling.includes(path) ? headline : null;
  });
  const places = { public: inFront.surfaces, direct: own.surfaces };
  const { findings } = await watchRelease({ names, known, secrets }, places, limits);
  expect(new Set(findings.map(({ url }) => url))).toEqual(
    new Set([...telling, ...documents].map((path) => `${own.surfaces.publicUrl}${path}`)),
  );
});
