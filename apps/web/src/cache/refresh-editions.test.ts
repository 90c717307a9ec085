import type { IssuedEdition } from '@dateline/contract';
import { toIssuedEdition } from '../../test/issued-edition';
import { toEntry, toPage } from '../../test/page-entries';
import { refreshEditions } from './refresh-editions';

/** A server that holds old pages, and on which every refreshed page shows edition 9 of its release. */
function toServer(stored: string[] = [], now = 110) {
  const asked: string[] = [];
  const findPage = async (path: string) => {
    if (asked.includes(path)) return toEntry(path, 110, toPage('', shown));
    return stored.includes(path) ? toEntry(path, 90, toPage('old')) : null;
  };
  const shown = { release: { edition: { number: 9, contentHash: 'a'.repeat(64) } } };
  return {
    asked,
    revalidate: async (path: string) => {
      asked.push(path);
      await new Promise(setImmediate);
    },
    findPage,
    isWithdrawn: () => false,
    now: () => now,
  };
}

const refresh = async (editions: IssuedEdition[], server = toServer()) => {
  await refreshEditions({ type: 'editions.issued', editions }, 100, server);
  return server.asked;
};

test('of 100 new releases each page is rendered, and the lists once, before them', async () => {
  const editions = Array.from({ length: 100 }, (_, index) =>
    toIssuedEdition({ slugs: [`release-${index}`], companySlugs: [`company-${index % 3}`] }),
  );
  const asked = await refresh(editions);
  expect(asked).toHaveLength(109);
  expect(asked.slice(0, 9)).toEqual([
    '/lists/default/home',
    '/lists/default/companies/company-0',
    '/lists/default/companies/company-1',
    '/lists/default/companies/company-2',
    '/lists/default/archive',
    '/lists/default/archive/2026',
    '/lists/default/contacts',
    '/lists/default/calendar',
    '/lists/default/alerts',
  ]);
});

test('what was corrected is put right before the lists, and new releases come last', async () => {
  const asked = await refresh([
    toIssuedEdition({ slugs: ['new'] }),
    toIssuedEdition({ editionNumber: 2, kind: 'correction', slugs: ['wrong', 'former'] }),
  ]);
  const at = (path: string) => asked.indexOf(path);
  const replaced = ['/releases/wrong', '/releases/former', '/releases/wrong/editions/1'];
  for (const path of replaced) {
    expect(at(path)).toBeGreaterThanOrEqual(0);
    expect(at(path)).toBeLessThan(at('/lists/default/home'));
  }
  expect(at('/releases/new')).toBeGreaterThan(at('/lists/default/companies/varmholt'));
});

test('of earlier editions’ pages only those are rendered that are there, or superseded now', async () => {
  const edition = toIssuedEdition({ editionNumber: 4, kind: 'correction' });
  const stored = ['/releases/one/editions/1', '/releases/one/editions/2/changes'];
  const asked = await refresh([edition], toServer(stored));
  expect(asked.filter((path) => path.includes('editions')).toSorted()).toEqual([
    '/releases/one/editions/1',
    '/releases/one/editions/2/changes',
    '/releases/one/editions/3',
  ]);
});

test('one page that cannot be rendered is enough to fail, and keeps no other from it', async () => {
  const server = toServer();
  const failing = {
    ...server,
    revalidate: (path: string) =>
      path === '/lists/default/home' ? Promise.reject(new Error('down')) : server.revalidate(path),
  };
  await expect(refresh([toIssuedEdition()], failing)).rejects.toThrow('down');
  expect(server.asked).toContain('/lists/default/companies/varmholt');
  expect(server.asked).toContain('/releases/one');
});

test('where new releases are too many, the rest of their pages is left to their visitors', async () => {
  const late = toServer([], 100 + 5000);
  const corrected = toIssuedEdition({ editionNumber: 2, kind: 'correction', slugs: ['wrong'] });
  const asked = await refresh([toIssuedEdition({ slugs: ['new'] }), corrected], late);
  expect(asked.slice(0, 3)).toEqual([
    '/releases/wrong',
    '/releases/wrong/editions/1',
    '/lists/default/home',
  ]);
  expect(asked).not.toContain('/releases/new');
});

test('lists in a language are rendered where somebody asked for them', async () => {
  const asked = await refresh([toIssuedEdition()], toServer(['/lists/de/archive/2026']));
  expect(asked).toContain('/lists/de/archive/2026');
  expect(asked.filter((path) => path.startsWith('/lists/en/'))).toEqual([]);
});

test('an event’s page is rendered with the release that it tells of, where somebody asked for it', async () => {
  const server = toServer(['/lists/default/calendar/results', '/lists/default/calendar/other']);
  const toEvent = (slug: string, release: string) => ({ slug, releases: [{ slug: release }] });
  const calendar = {
    upcoming: [toEvent('results', 'one'), toEvent('other', 'two')],
    past: [toEvent('not-asked-for', 'one')],
  };
  const asked = await refresh([toIssuedEdition({ slugs: ['one'] })], {
    ...server,
    findPage: async (path) =>
      path === '/lists/default/calendar'
        ? toEntry(path, 110, toPage('', { calendar }))
        : server.findPage(path),
  });
  expect(asked.filter((path) => path.includes('/calendar/'))).toEqual([
    '/lists/default/calendar/results',
  ]);
});
