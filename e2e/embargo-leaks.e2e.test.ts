import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../apps/cms/test/until';
import { toCanary } from './leaks/canaries.mjs';
import { openAnonymousClient } from './leaks/anonymous-client.mjs';
import { listCmsProbes, type Route } from './leaks/list-cms-probes.mjs';
import { listGraphqlProbes, listUnprobedQuestions } from './leaks/list-graphql-probes.mjs';
import { listUnprobed } from './leaks/list-unprobed.mjs';
import { listWebProbes } from './leaks/list-web-probes.mjs';
import { listWebRoutes } from './leaks/list-web-routes.mjs';
import { openWatchedCms, type WatchedRequest } from './leaks/open-watched-cms.mjs';
import { type Probe, toJsonRequest } from './leaks/probe.mjs';
import { type Names, toFiles, toNames, toOtherSecrets } from './leaks/to-names.mjs';
import { type Secrets, writeSecrets } from './leaks/write-secrets.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

let newsroom: Newsroom;
let team: Team;
let secrets: Secrets;
let names: Names;
let otherSecrets: Map<string, string>;
let client: ReturnType<typeof openAnonymousClient>;
let routes: Route[];
/** What the CMS asked its database while the scheduled and the unknown release were asked for. */
let watched: WatchedRequest[];

beforeAll(async () => {
  newsroom = await openNewsroom();
  team = await openTeam(newsroom);
  secrets = await writeSecrets(newsroom, team);
  names = toNames(secrets);
  otherSecrets = toOtherSecrets(secrets);
  client = openAnonymousClient(newsroom);
  await newsroom.cms.stop();
  const cms = await openWatchedCms(newsroom.settings);
  routes = cms.routes;
  for (const slug of [names.slugs[0]!, names.unknownSlug]) {
    for (const probe of toTwinProbes(slug)) await client.ask(probe);
  }
  watched = await cms.listRequests();
  await cms.close();
  await newsroom.cms.start();
});
afterAll(async () => {
  client.close();
  await newsroom.close();
});

const fragment = '{ slug headline body { text } attachments { url } edition { canonicalContent } }';

const onWeb = (path: string, method = 'GET'): Probe => ({ route: '', method, to: 'web', path });
const inGraphql = (query: string): Probe => ({
  ...toJsonRequest('/graphql', { query }),
  route: '',
  to: 'cms',
});

/** Every question by which a release is asked for, with its slug as the only thing of it. */
function toTwinProbes(slug: string): Probe[] {
  const documents = ['release.pdf', 'card.png', 'contacts/0.vcf'];
  const paths = [
    ...['', '/', '/editions/1', '/editions/2', '/editions/2/changes', '?status=draft'],
    ...documents.flatMap((end) => [`/editions/1/${end}`, `/editions/2/${end}`]),
  ];
  return [
    ...paths.flatMap((path) =>
      ['GET', 'HEAD'].map((method) => onWeb(`/releases/${slug}${path}`, method)),
    ),
    ...[
      `{ release(slug: "${slug}") ${fragment} }`,
      `{ release(slug: "${slug}", locale: "en") ${fragment} }`,
      `{ release(slug: "${slug}", edition: 1) ${fragment} }`,
      `{ editions(slug: "${slug}") { number url contentHash } }`,
      `{ withdrawal(slug: "${slug}") { notice canonicalContent } }`,
      `{ releaseContext(slug: "${slug}") { related { slug } } }`,
      `{ release(slug: "${slug}") { nothing } }`,
    ].map(inGraphql),
  ];
}

const listProbes = () => [
  ...listWebProbes(names),
  ...listCmsProbes(routes, names),
  ...listGraphqlProbes(names),
];

describe('every route that exists is tried', () => {
  test('on the web, in the CMS and in GraphQL', () => {
    expect(routes.length).toBeGreaterThan(100);
    expect(listUnprobed({ web: listWebRoutes(), cms: routes })).toEqual([]);
    expect(listUnprobedQuestions()).toEqual([]);
  });

  test('and one that is new fails this, by its name', () => {
    const web = ['/releases/[slug]', '/releases/[slug]/audio', 'rewrite /feed.xml', 'data /new'];
    const cms = [
      '/graphql',
      '/dateline/search',
      '/api/releases/:id',
      '/content-manager/collection-types/:model',
      '/content-manager/collection-types/:model/:unheardOf',
    ].map((path) => ({ path }));
    expect(listUnprobed({ web, cms })).toEqual([
      'web /releases/[slug]/audio',
      'web rewrite /feed.xml',
      'web data /new',
      'CMS /dateline/search',
      'CMS /api/releases/:id',
      'CMS /content-manager/collection-types/:model/:unheardOf',
    ]);
  });
});

test('two thousand and more requests of an anonymous client find nothing before the instant', async () => {
  const { distinct, sightings, failed } = await client.look(listProbes(), otherSecrets);
  expect(sightings).toEqual([]);
  expect(distinct.size).toBeGreaterThanOrEqual(2000);
  // The web gives the CMS three seconds, which four probes at once may use up on a busy machine: an
  // error says nothing of what the page would have shown, so that it is asked for again by itself.
  const failures = [];
  for (const probe of failed) {
    const again = await client.look([probe], otherSecrets);
    expect(again.sightings).toEqual([]);
    failures.push(...again.failures);
  }
  // Who guesses tokens too fast is refused; nothing else fails.
  expect(failures.filter((failure) => !failure.includes('/preview'))).toEqual([]);
  const workflows = await Promise.all(
    Object.values(secrets.documentIds).map(secrets.editor.readWorkflow),
  );
  const stages = workflows.map(({ stage }) => stage);
  expect(stages).toEqual(['scheduled', 'in-review', 'approved', 'draft', 'draft']);
  expect(workflows[0]?.watch?.findings ?? []).toEqual([]);
}, 300_000);

describe('a scheduled slug is answered as an unknown one', () => {
  const ofSlug = (slug: string) => toTwinProbes(slug);
  const ofCompany = (slug: string) => [
    onWeb(`/companies/${slug}`),
    onWeb(`/de/companies/${slug}`),
    onWeb(`/companies/${slug}/calendar.ics`),
    ...['companies', 'categories'].flatMap((scope) =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => onWeb(`/feeds/${scope}/${slug}/${file}`)),
    ),
    ...['q', 'company', 'category'].map((name) => onWeb(`/search?${name}=${slug}`)),
    onWeb(`/search/suggest?q=${slug}`),
    inGraphql(`{ companyProfile(slug: "${slug}") { contacts { name } } }`),
    inGraphql(`{ releases(search: "${slug}") { totalCount searchedFor } }`),
    inGraphql(`{ archive(filter: { company: "${slug}" }) { totalCount } }`),
    inGraphql(`{ mediaItems(filter: { company: "${slug}" }) { title } }`),
    inGraphql(`{ company(slug: "${slug}") { name } }`),
    inGraphql(`{ releases(filter: { company: "${slug}" }) { totalCount nodes { slug } } }`),
    inGraphql(`{ releases(filter: { category: "${slug}" }) { totalCount } }`),
    inGraphql(`{ releases(filter: { ticker: "${slug}" }) { totalCount } }`),
  ];
  const ofFile = (hash: string) => [
    onWeb(`/files/${hash}/${toFiles()[0]!.name}`),
    onWeb(`/preview/${'A'.repeat(43)}/files/${hash}/report.pdf`),
  ];

  test.each<[what: string, toProbes: (name: string) => Probe[], toSecret: () => string]>([
    ['its address', ofSlug, () => names.slugs[0]!],
    ['the address of its correction', ofSlug, () => names.slugs[4]!],
    ['its company', ofCompany, () => names.companySlug],
    ['its category', ofCompany, () => names.categorySlug],
    ['its ticker', ofCompany, () => names.ticker],
    ['its file', ofFile, () => names.files[0]!.sha256],
  ])('byte for byte, with the same status and headers: %s', async (_, toProbes, toSecret) => {
    const toAnswers = (name: string) =>
      Promise.all(
        toProbes(name).map(async (probe) => {
          const { status, headers, body } = await client.ask(probe);
          // A page that repeats the question has it in its ETag, too.
          const kept = headers.filter(([header]) => !/^(date|x-response-time|etag)$/i.test(header));
          return JSON.stringify({ status, headers: kept, body }).replaceAll(name, '…');
        }),
      );
    const secret = toSecret();
    // As long as the secret one, and as good: zeros are a hash, too, and letters a slug.
    const letter = /^[A-Z]+$/.test(secret) ? 'W' : 'w';
    const unknown = (toProbes === ofFile ? '0' : letter).repeat(secret.length);
    expect(await toAnswers(secret)).toEqual(await toAnswers(unknown));
  });

  test('with the same questions to the database, one for one', () => {
    const toWork = (slug: string) => {
      const asked = watched.filter(({ body }) => JSON.stringify(body).includes(slug));
      const lines = asked.map((one) => JSON.stringify(one).replaceAll(slug, '…'));
      return lines.sort();
    };
    const scheduled = toWork(names.slugs[0]!);
    expect(scheduled).toEqual(toWork(names.unknownSlug));
    expect(scheduled.length).toBeGreaterThan(5);
  });
});

describe('a preview link', () => {
  const get = (path: string, headers = {}): Probe => ({
    route: 'preview',
    method: 'GET',
    to: 'web',
    path,
    headers,
  });

  test('has a token of 256 random bits, and one that is revoked is as good as none', async () => {
    const { preview, revoked } = secrets;
    expect(preview).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(preview).not.toBe(revoked);
    const unknown = await client.ask(get(`/preview/${'A'.repeat(43)}`));
    const closed = await client.ask(get(`/preview/${revoked}`));
    expect({ status: closed.status, body: closed.body }).toEqual({
      status: 404,
      body: unknown.body,
    });
  });

  test('opens the release and its files to its holder, who may have nobody keep them', async () => {
    const [report] = toFiles();
    const page = await client.ask(get(`/preview/${secrets.preview}`));
    expect(page.status).toBe(200);
    expect(page.body).toContain(toCanary('headline'));
    const path = `/preview/${secrets.preview}/files/${report!.sha256}/${report!.name}`;
    const file = await client.ask(get(path));
    expect(file.body).toContain(toCanary('reportBytes'));
    for (const { headers } of [page, file]) {
      expect(headers).toContainEqual(['Cache-Control', 'private, no-store']);
    }
  });

  test('opens nothing else: no other place takes its token', async () => {
    const { preview } = secrets;
    const [slug = ''] = names.slugs;
    const [file] = toFiles();
    const places = [
      ...[`/releases/${slug}`, '/', `/companies/${names.companySlug}`, '/preview/x'].flatMap(
        (path) => [
          get(`${path}?token=${preview}`),
          get(`${path}?preview=${preview}`),
          get(path, { authorization: `Bearer ${preview}` }),
          get(path, { cookie: `token=${preview}; __prerender_bypass=${preview}` }),
          get(path, { referer: `/preview/${preview}` }),
        ],
      ),
      get(`/preview/${preview}/releases/${slug}`),
      get(`/preview/${preview}/files/${'0'.repeat(64)}/${file!.name}`),
      get(`/_next/data/x/preview/${preview}.json`),
      get(`/files/${file!.sha256}/${file!.name}?token=${preview}`),
      get(`/preview/${secrets.revoked}`),
    ];
    const asked: Probe[] = [
      ...places,
      ...['/api/releases', '/upload/files', '/dateline/audit', '/admin/users/me'].map(
        (path): Probe => ({ ...get(path, { authorization: `Bearer ${preview}` }), to: 'cms' }),
      ),
      {
        ...toJsonRequest('/graphql', { query: `{ release(slug: "${slug}") { headline } }` }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${preview}` },
        route: 'preview',
        to: 'cms',
      },
    ];
    const { sightings } = await client.look(asked, otherSecrets);
    expect(sightings).toEqual([]);
  });
});

test('neither what the web keeps and serves, nor any log, holds a word of it', async () => {
  const { dataFolder } = newsroom.settings;
  const seen = new Set<string>();
  for (const folder of ['web-cache', 'files/public', 'logs']) {
    const place = join(dataFolder, folder);
    for (const entry of await readdir(place, { recursive: true, withFileTypes: true })) {
      seen.add(folder);
      if (!entry.isFile()) continue;
      const text = `${entry.name}\n${await readFile(join(entry.parentPath, entry.name), 'latin1')}`;
      const words = [...new Set(text.match(/qx[a-z]+xq/g))];
      // What a client asked for is its own.
      const own = words.filter((word) => !/^qx(.*slug|reportname|picturename)xq$/.test(word));
      expect({ file: entry.name, own }).toEqual({ file: entry.name, own: [] });
    }
  }
  expect([...seen]).toEqual(['web-cache', 'files/public', 'logs']);
});

test('and the same eyes find everything once it is issued', async () => {
  const { documentIds } = secrets;
  await team.approver.transition(documentIds.scheduled, {
    type: 'issue-everywhere',
    reason: 'It is out.',
  });
  const [slug = ''] = names.slugs;
  await until(async () => (await client.ask(onWeb('/'))).body.includes(slug));
  const probes = [...listWebProbes(names), ...listGraphqlProbes(names)];
  const { sightings } = await client.look(probes, otherSecrets);
  // What a PDF and a picture say is packed: that they are there is enough.
  for (const end of ['release.pdf', 'card.png']) {
    const answer = await client.ask(onWeb(`/releases/${slug}/editions/1/${end}`));
    expect({ end, status: answer.status }).toEqual({ end, status: 200 });
  }
  const seenOn = new Set(sightings.map(({ probe }) => probe.route));
  for (const route of [
    '/releases/[slug]',
    '/releases/[slug]/editions/[number]',
    'rewrite /',
    'rewrite /archive',
    'rewrite /archive/:year',
    'rewrite /companies/:slug',
    'rewrite /contacts',
    'rewrite /calendar/:slug',
    'rewrite /search',
    'rewrite /search/suggest',
    'rewrite /feeds/:file(rss\\.xml|atom\\.xml|feed\\.json)',
    'rewrite /feeds/companies/:slug/:file(rss\\.xml|atom\\.xml|feed\\.json)',
    'rewrite /feeds/categories/:slug/:file(rss\\.xml|atom\\.xml|feed\\.json)',
    'rewrite /sitemaps/:name([0-9a-z-]+)\\.xml',
    'rewrite /releases/:slug/editions/:number/contacts/:index([0-9]+)\\.vcf',
    'rewrite /files/:sha256/:name',
    '/graphql',
  ]) {
    expect(seenOn).toContain(route);
  }
  const seen = new Set(sightings.flatMap(({ canaries }) => canaries));
  const carried = [
    ...['headline', 'subheadline', 'slug', 'summary', 'city', 'region', 'country', 'wire'],
    ...['source', 'body', 'cell', 'anchor', 'href', 'alt', 'caption', 'attachmentTitle'],
    ...['linkLabel', 'linkHost', 'boilerplateHeading', 'boilerplateBody', 'disclaimerHeading'],
    ...['disclaimerBody', 'contactName', 'contactTitle', 'contactOrganisation', 'contactPhone'],
    ...['contactEmail', 'categoryName', 'categorySlug', 'companyName', 'legalName', 'companySlug'],
    ...['exchange', 'network', 'profile', 'host', 'reportName', 'reportBytes', 'pictureName'],
    ...['pictureBytes'],
  ].map(toCanary);
  expect(carried.filter((word) => !seen.has(word))).toEqual([]);
  for (const name of ['ticker', 'ISIN', 'LEI', 'time zone', 'content hash 0', 'release id 0']) {
    expect(seen).toContain(name);
  }
  // The others are as secret as before.
  const others = sightings.flatMap(({ canaries }) =>
    canaries.filter((word) =>
      /qx(review|approved|draft|correction|event|nextevent|media)|notice/.test(word),
    ),
  );
  expect(others).toEqual([]);
}, 300_000);
