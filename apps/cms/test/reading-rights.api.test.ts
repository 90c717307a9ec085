import { createHash } from 'node:crypto';
import { toReleaseId } from '@dateline/release';
import { roleService, userService } from '../src/platform/strapi-services';
import { request } from './accounts';
import { teamOf, keepLibrary, type Library, text, writeRelease } from './team';
import { upload } from './publishing';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/**
 * An account that may do everything in the newsroom but read releases, and one that may read those
 * of another language, ask every route that there is for a release, with the names and numbers of
 * all that there is filled in. Nothing of the release may come back.
 */

/** Stands in every field of the release, in its attachment and in what was imported. */
const marker = 'zqmarker';
/** Milliseconds: some hundred requests, on a machine that may have other work. */
const walkTimeout = 900_000;
const password = 'Passw0rd-for-tests';
const releaseType = 'api::release.release';

let newsroom: TestNewsroom;
let library: Library;
let releaseId: string;
let eventId: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { strapi } = newsroom;
  await addLocale('de');
  library = await keepLibrary(strapi);
  const bytes = Buffer.from(`${marker} file`);
  const { id: fileId } = await upload(strapi, `${marker}.txt`, bytes, 'text/plain');
  releaseId = await writeRelease(strapi, library, {
    headline: `${marker} headline`,
    subheadline: `${marker} subheadline`,
    slug: `${marker}-slug`,
    summary: `${marker} summary`,
    source: `${marker} source`,
    body: text(`${marker} body`),
    dateline: { city: `${marker} city`, day: '2026-03-02', text: `${marker} dateline` },
    attachments: [{ title: `${marker} attachment`, file: fileId }],
    links: [{ url: `https://${marker}.example`, label: `${marker} link` }],
  });
  await teamOf(strapi, releaseId).request();
  await strapi.db.connection('imported_originals').insert({
    release_id: toReleaseId(releaseId, 'en'),
    name: `${marker}.txt`,
    sha256: createHash('sha256').update('original').digest('hex'),
    ...{ size: 8, at: '2026-03-02T07:00:00.000Z', actor: 'writer@newsroom.example' },
    bytes: Buffer.from(`${marker} original`),
  });
  await strapi.db.connection('preview_links').insert({
    ...{
      token_hash: 'a'.repeat(64),
      release_id: toReleaseId(releaseId, 'en'),
      document_id: releaseId,
    },
    ...{ language: 'en', created_by: `${marker}@newsroom.example` },
    ...{ created_at: '2026-03-02T07:00:00.000Z', expires_at: '2999-03-02T07:00:00.000Z' },
  });
});
afterAll(() => newsroom.close());

/** What leads to the release; the walk before may have deleted it. */
async function writeEvent(slug: string) {
  const data: object = {
    ...{ title: 'Results', slug, day: '2026-03-02', kind: 'results' },
    company: { documentId: library.company },
    releases: [{ documentId: releaseId }],
  };
  eventId = (await newsroom.strapi.documents('api::event.event').create({ data })).documentId;
}

async function addLocale(code: string) {
  await newsroom.strapi.plugin('i18n').service('locales').create({ code, name: code });
}

/** An account with every permission that a role can be given, as `change` leaves them. */
async function signInWith(name: string, change: (permission: Permission) => Permission | null) {
  const { strapi } = newsroom;
  const { actionProvider } = strapi.service('admin::permission') as {
    actionProvider: { values(): Action[] };
  };
  const permissions = actionProvider
    .values()
    // Who sets rights has them all; the others change what is no content.
    .filter(({ actionId }) => !/^(?:admin::|plugin::(?:i18n|email|content-type-b))/.test(actionId))
    .flatMap(({ actionId, subjects }) =>
      (subjects?.length ? subjects : [null]).map((subject) => ({
        ...{ action: actionId, subject, conditions: [] },
        properties: subject === null ? {} : { locales: ['en', 'de'] },
      })),
    )
    .flatMap((permission) => change(permission) ?? []);
  const role = await roleService(strapi).create({ name, description: '' });
  await roleService(strapi).assignPermissions(role.id, permissions);
  const email = `${name}@newsroom.example`;
  await userService(strapi).create({
    ...{ email, firstname: name, password, isActive: true, registrationToken: null },
    roles: [role.id],
  });
  const { body } = await request(newsroom, 'POST', '/admin/login', { email, password });
  return (body as { data: { token: string } }).data.token;
}

interface Action {
  actionId: string;
  subjects?: string[];
}

interface Permission {
  action: string;
  subject: string | null;
  conditions: string[];
  properties: { locales?: string[]; fields?: string[] };
}

const withoutReading = (permission: Permission) =>
  permission.subject === releaseType && permission.action.endsWith('explorer.read')
    ? null
    : permission;
const germanOnly = (permission: Permission) =>
  permission.subject === releaseType && permission.action.endsWith('explorer.read')
    ? { ...permission, properties: { locales: ['de'] } }
    : permission;

/** What the parts of an address are: the release, what leads to it, its parts, Strapi's own. */
const listPlaces = () => [
  toPlace(releaseType, releaseId, 'company'),
  toPlace('api::event.event', eventId, 'releases'),
  toPlace('release.attachment', '1', 'file'),
  toPlace('admin::user', '1', 'roles'),
];

function toPlace(type: string, id: string, targetField: string): Record<string, string> {
  return {
    ...{ model: type, uid: type, contentType: type, contentTypeUID: type },
    ...{ id, sourceId: id, documentId: id, targetField },
  };
}

function listAddresses(route: string): string[] {
  const filled = listPlaces().map((place) =>
    route.replaceAll(/:([A-Za-z]+)/g, (_part, name: string) => place[name] ?? '1'),
  );
  return [...new Set(filled)];
}

/** Ways to be shown, to search and to sort by what an entry leads to. */
const detours = [
  'populate=*',
  'populate[releases][populate]=*',
  'populate[files][populate][related][populate]=*',
  'populate[localizations][populate][releases][fields][0]=headline',
  `filters[releases][headline][$startsWith]=${marker}`,
  `filters[$or][0][$and][0][releases][slug][$contains]=${marker}`,
  `filters[related][headline][$startsWith]=${marker}`,
  'sort=releases.headline:asc',
  'sort[releases][headline]=asc',
  `_q=${marker}`,
];

/** Routes by which one comes from an entry to others. */
const leadsOn = /^\/(?:content-manager\/.*event|upload|api)/;

const listQueries = (address: string) => [
  '',
  `?documentIds=${releaseId}&documentId=${releaseId}&contentType=${releaseType}&locale=en&sourceLocale=en&targetLocale=de&action=update`,
  '?locale=de',
  ...(leadsOn.test(address) ? detours.map((detour) => `?${detour}`) : []),
];

const listBodies = (address: string): object[] => [
  {},
  ...(address.startsWith('/dateline/')
    ? [
        { locale: 'en', transition: { type: 'request-approval' } },
        { locale: 'en', transition: { type: 'send-back', reason: 'no' } },
        { locale: 'en', minutes: 10 },
      ]
    : [
        {
          ...{ documentIds: [releaseId], locale: 'en', headline: 'Überschrift' },
          ...{ contentTypeUID: releaseType, field: 'slug', value: `${marker}-slug`, data: {} },
          ...{ model: releaseType, id: 1 },
        },
      ]),
];

/** Routes that end the session with which they are asked. */
const endsSession = /^\/admin\/(?:logout|users\/me\/sessions)/;

function listRoutes(method: string): string[] {
  const routes: { path: string; methods: string[] }[] = newsroom.strapi.server.listRoutes();
  const paths = routes.flatMap(({ path, methods }) => (methods.includes(method) ? [path] : []));
  // Without groups of routes, and Strapi's own answers to whatever is no route.
  return paths.filter((path) => !path.includes('(') && !endsSession.test(path));
}

/** The answers that hold the marker, and those that refuse without a sentence. */
async function walk(token: string, isAsked = (_path: string) => true) {
  const told: string[] = [];
  const bare: string[] = [];
  const ask = async (method: string, address: string, given: object | null) => {
    const { status, text: answer } = await request(newsroom, method, address, given, token);
    const name = `${method} ${address} ${given === null ? '' : JSON.stringify(given)}: ${status}`;
    // What Strapi refuses to read, it says back.
    const isEcho = status === 400 && given !== null;
    if ((answer.includes(marker) && !isEcho) || answer.startsWith('{"isAvailable":false'))
      told.push(name);
    if (status === 403 && !/"message":"[^"]+\."/.test(answer)) bare.push(name + answer);
  };
  let asked = 0;
  for (const address of listRoutes('GET').filter(isAsked).flatMap(listAddresses)) {
    const queries = listQueries(address);
    asked += queries.length;
    await Promise.all(queries.map((query) => ask('GET', address + query, null)));
  }
  // Those that delete come last.
  for (const method of ['POST', 'PUT', 'DELETE']) {
    for (const address of listRoutes(method).filter(isAsked).flatMap(listAddresses)) {
      for (const given of method === 'DELETE' ? [null] : listBodies(address)) {
        asked += 1;
        await ask(method, address, given);
      }
    }
  }
  expect(asked).toBeGreaterThan(500);
  return { told, bare };
}

const readRelease = () =>
  newsroom.strapi.documents(releaseType).findOne({
    documentId: releaseId,
    populate: ['attachments', 'links', 'dateline'],
  });

test(
  'an account without the right to read releases gets none, by any route that there is',
  async () => {
    const before = await readRelease();
    await writeEvent('results');
    const { told, bare } = await walk(await signInWith('without', withoutReading));
    expect(told).toEqual([]);
    expect(bare).toEqual([]);
    expect(await readRelease()).toEqual(before);
  },
  walkTimeout,
);

/** The media library is one for all languages. */
test(
  'an account that may read one language gets nothing of another, by any route that there is',
  async () => {
    const before = await readRelease();
    await writeEvent('results-again');
    const { told, bare } = await walk(
      await signInWith('german', germanOnly),
      (path) => !path.startsWith('/upload'),
    );
    expect(told).toEqual([]);
    expect(bare).toEqual([]);
    expect(await readRelease()).toEqual(before);
  },
  walkTimeout,
);

test.each(['publish', 'unpublish', 'discard'])(
  'a release is not to be had as a single type (%s)',
  async (action) => {
    const token = await signInWith(`all-${action}`, (permission) => permission);
    for (const path of ['', `/actions/${action}`]) {
      const address = `/content-manager/single-types/${releaseType}${path}`;
      const method = path === '' ? 'PUT' : 'POST';
      const { status, text: answer } = await request(newsroom, method, address, {}, token);
      expect(status).toBe(404);
      expect(answer).toContain('There is no content of this type at this address.');
    }
  },
);

test('the relations of Strapi’s own types are refused, not failed at', async () => {
  const token = await signInWith('curious', (permission) => permission);
  for (const path of ['admin::user/roles', 'admin::user/1/roles', 'api::event.event/nothing']) {
    const address = `/content-manager/relations/${path}`;
    const { status, text: answer } = await request(newsroom, 'GET', address, null, token);
    expect(status).toBe(400);
    expect(answer).toContain('There is no such list of related entries.');
  }
});
