import { createServer, type Server } from 'node:http';
import { toContent } from '../../../test/to-content';
import { toSecrets } from './to-secrets';
import { listProbes } from './list-probes';
import { watchRelease } from './watch-release';

const slug = 'zqslug-merges-with-another';
const hash = 'c4'.repeat(32);
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
const headline = 'Harbour Merges With Another Company Tonight';
const secrets = toSecrets(toContent({ headline }), [], []);

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** @param toBody null for what is not there. */
async function serve(toBody: (path: string) => string | null) {
  const server = createServer((request, response) => {
    const body = toBody(request.url ?? '');
    response.writeHead(body === null ? 404 : 200).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}`;
  return { publicUrl: url, graphqlUrl: `${url}/graphql` };
}

const limits = {
  mayGoOn: () => Promise.resolve(true),
  signal: new AbortController().signal,
};

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

test('a leak at the newsroom itself is found, and a document that is there before its time', async () => {
  const own = await serve((path) => {
    if (documents.includes(path)) return '%PDF';
    return telling.includes(path) ? headline : null;
  });
  const { findings } = await watchRelease({ names, secrets }, own, limits);
  expect(new Set(findings.map(({ url }) => url))).toEqual(
    new Set([...telling, ...documents].map((path) => `${own.publicUrl}${path}`)),
  );
});

test('whatever address leaks is found, at every surface that the newsroom has or might have', async () => {
  const own = await serve(() => headline);
  const { findings } = await watchRelease({ names, secrets }, own, limits);
  // To HEAD no body is answered.
  const probes = listProbes(names, own).filter(({ method }) => method !== 'HEAD');
  expect(findings.map(({ url }) => url).sort()).toEqual(probes.map(({ url }) => url).sort());
  expect(new Set(probes.map(({ label }) => label.replace(/^(GraphQL) .*|,.*/, '$1')))).toEqual(
    new Set([
      ...['release page', 'release page in disguise', 'edition', 'document of an edition'],
      ...['preview', 'social image', 'feed', 'search', 'list', 'page data', 'file', 'upload'],
      ...['GraphQL', 'REST', 'admin API', 'newsroom API'],
    ]),
  );
});
