import type { PublicationsChanged } from '@dateline/contract';
import { toEntry, toPage } from '../../test/page-entries';
import { refreshPublications } from './refresh-publications';

const since = 100;

/** A server with these pages, by when their renders began; each render takes so long. */
function toServer(stored: Record<string, number>, { takes = 0, fails = '' } = {}) {
  const pages = new Map(Object.entries(stored));
  const asked: string[] = [];
  let now = since;
  return {
    asked,
    revalidate: async (path: string) => {
      asked.push(path);
      if (path === fails) throw new Error(`${path} fails`);
      await new Promise(setImmediate);
      now += takes;
      pages.set(path, now + 1);
    },
    findPage: async (path: string) => {
      const began = pages.get(path);
      return began === undefined ? null : toEntry(path, began, toPage(''));
    },
    listStored: async () => [...pages].map(([path, began]) => ({ path, began })),
    now: () => now,
  };
}

async function refresh(
  changes: Partial<PublicationsChanged>,
  server: ReturnType<typeof toServer>,
): Promise<string[]> {
  const event = { kind: 'event' as const, slugs: ['agm'], companySlugs: ['varmholt'], ...changes };
  await refreshPublications({ type: 'publications.changed', ...event }, since, server);
  return server.asked;
}

test('what shows a date is rendered in each language in which it is stored, and nothing else', async () => {
  const affected = [
    '/lists/default/home',
    '/lists/de/home',
    '/lists/en/calendar',
    '/lists/default/calendar/agm',
    '/lists/de/companies/varmholt',
  ];
  const others = ['/lists/default/media', '/lists/default/calendar/other', '/releases/one'];
  const server = toServer(Object.fromEntries([...affected, ...others].map((path) => [path, 90])));
  expect((await refresh({}, server)).toSorted()).toEqual(affected.toSorted());
});

test('a page that was rendered since the news came is not rendered again', async () => {
  const server = toServer({ '/lists/default/home': since, '/lists/default/calendar': since - 1 });
  expect(await refresh({}, server)).toEqual(['/lists/default/calendar']);
});

test('one page that cannot be rendered is enough to fail, and keeps no other from it', async () => {
  const server = toServer(
    { '/lists/default/home': 90, '/lists/default/calendar': 90 },
    { fails: '/lists/default/home' },
  );
  await expect(refresh({}, server)).rejects.toThrow('/lists/default/home fails');
  expect(server.asked).toContain('/lists/default/calendar');
});

describe('new settings', () => {
  const stored = {
    '/releases/older': 50,
    '/releases/newer': 60,
    '/lists/default/companies/varmholt': 40,
    '/lists/de/archive/2026': 45,
    '/lists/default/home': 30,
    '/lists/de/alerts': 30,
  };

  test('are on every stored page, releases last and those read last first', async () => {
    const asked = await refresh({ kind: 'newsroom' }, toServer(stored));
    expect(asked.slice(0, 2).toSorted()).toEqual(['/lists/de/alerts', '/lists/default/home']);
    expect(asked.slice(2)).toEqual([
      '/lists/de/archive/2026',
      '/lists/default/companies/varmholt',
      '/releases/newer',
      '/releases/older',
    ]);
  });

  test('leave to their age what cannot be rendered in five seconds', async () => {
    const asked = await refresh({ kind: 'newsroom' }, toServer(stored, { takes: 1300 }));
    expect(asked).toHaveLength(4);
    expect(asked).not.toContain('/releases/newer');
  });

  test('leave to its age what cannot be rendered at all', async () => {
    const server = toServer(stored, { fails: '/releases/newer' });
    const asked = await refresh({ kind: 'newsroom' }, server);
    expect(asked.at(-1)).toBe('/releases/older');
  });

  test('fail where the home page keeps the old ones', async () => {
    const server = toServer(stored, { fails: '/lists/default/home' });
    await expect(refresh({ kind: 'newsroom' }, server)).rejects.toThrow('home fails');
  });
});
