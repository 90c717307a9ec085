import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/**
 * Every way into the CMS, with who may call it. `routes.txt` says who should: it was read and agreed
 * to, route by route. A Strapi of another version that brings a route fails here before it opens it.
 */

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const listFile = path.join(__dirname, 'routes.txt');

interface Permission {
  action: string;
  subject?: string;
}

/** What Strapi keeps of a route and shows to who handles a request. */
interface RouteInfo {
  info?: { type?: string };
  config?: {
    auth?: unknown;
    policies?: (string | { name: string; config?: { actions?: (string | Permission)[] } })[];
    middlewares?: { permission?: Permission }[];
  };
}

interface Layer {
  path: string;
  methods: string[];
  stack: ((ctx: object, next: () => Promise<void>) => unknown)[];
}

class Found extends Error {
  constructor(readonly route: RouteInfo) {
    super();
  }
}

/** The first thing that Strapi does with a request is to note its route: no further does this one go. */
async function findInfo({ stack }: Layer): Promise<RouteInfo | null> {
  const state = {
    set route(route: RouteInfo) {
      throw new Found(route);
    },
  };
  try {
    await stack[0]?.({ state }, async () => {});
  } catch (error) {
    if (error instanceof Found) return error.route;
  }
  return null;
}

const describePermission = (permission: string | Permission) =>
  typeof permission === 'string'
    ? permission
    : [permission.action, permission.subject].filter(Boolean).join(' on ');

function describeCallers(route: RouteInfo | null): string {
  const { auth, policies = [], middlewares = [] } = route?.config ?? {};
  const rights = [
    ...policies.flatMap((policy) =>
      typeof policy === 'string' ? [] : (policy.config?.actions ?? []).map(describePermission),
    ),
    ...middlewares.flatMap(({ permission }) => (permission ? describePermission(permission) : [])),
  ];
  if (rights.length > 0) return `accounts with ${rights.join(' and ')}`;
  if (route === null || auth === false) return 'anybody';
  if (route.info?.type === 'content-api') return 'programs with a token: there are none';
  return 'every signed-in account';
}

/** As in the list: `[who] METHOD /path`. */
async function listRoutes(): Promise<string[]> {
  const layers: Layer[] = newsroom.strapi.server.listRoutes();
  const lines: string[] = [];
  for (const layer of layers) {
    const methods = layer.methods.filter((method) => method !== 'HEAD');
    // Groups of routes have no methods themselves.
    if (methods.length === 0) continue;
    const who = describeCallers(await findInfo(layer));
    const names = methods.length > 10 ? ['ANY'] : methods;
    lines.push(...names.map((method) => `[${who}] ${method} ${layer.path}`));
  }
  return [...new Set(lines)].sort();
}

/** Headings say who; below each stand the routes, with a word where one does not speak for itself. */
function readList(): string[] {
  let who = '';
  return readFileSync(listFile, 'utf8')
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) who = line.slice(3);
      if (!/^[A-Z]+ \//.test(line)) return [];
      return [`[${who}] ${line.split(' # ')[0]?.trim()}`];
    });
}

const advice =
  'If this is who may call it, move it under that heading in apps/cms/test/routes.txt; if not, ' +
  'take the route away or guard it while Strapi registers (apps/cms/src/modules/accounts).';

test('who may call a route is who may call it by the list, and there is no other', async () => {
  const [actual, listed] = [await listRoutes(), readList()];
  const complaints = [
    ...actual
      .filter((line) => !listed.includes(line))
      .map((line) => `Not on the list: ${line}. ${advice}`),
    ...listed
      .filter((line) => !actual.includes(line))
      .map((line) => `On the list, but not so any more: ${line}. Take it off the list.`),
  ];
  expect(complaints).toEqual([]);
  expect(actual.length).toBeGreaterThan(150);
});

test('an anonymous visitor is turned away where the list says so', async () => {
  const routes = readList().flatMap((line) => {
    const [, who = '', method = '', route = ''] = /^\[(.*?)\] ([A-Z]+) (.*)$/.exec(line) ?? [];
    return who === 'anybody' ? [] : [{ method, path: route.replaceAll(/:\w+/g, '1') }];
  });
  const answers = await Promise.all(
    routes.map(async ({ method, path: address }) => {
      const { status } = await fetch(newsroom.url + address, { method });
      return { method, address, status };
    }),
  );
  expect(answers.filter(({ status }) => status !== 401 && status !== 403)).toEqual([]);
});
