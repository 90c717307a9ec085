import type { IssuedEdition } from '@dateline/contract';
import { toIssuedEdition } from '../../test/issued-edition';
import { toEntry, toPage } from '../../test/page-entries';
import { refreshEditions } from './refresh-editions';

/** A server on which every refreshed page shows edition 9 of its release. */
function toServer(stored: string[] = [], now = 110) {
  const asked: string[] = [];
  const isAsked = (path: string) => asked.includes(path) || stored.includes(path);
  const shown = { release: { edition: { number: 9, contentHash: 'a'.repeat(64) } } };
  return {
    asked,
    revalidate: async (path: string) => {
      asked.push(path);
      await new Promise(setImmediate);
    },
    findPage: async (path: string) =>
      isAsked(path) ? toEntry(path, 110, toPage('', shown)) : null,
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
  expect(asked).toHaveLength(104);
  expect(new Set(asked.slice(0, 4))).toEqual(
    new Set([
      '/lists/latest',
      '/companies/company-0',
      '/companies/company-1',
      '/companies/company-2',
    ]),
  );
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
    expect(at(path)).toBeLessThan(at('/lists/latest'));
  }
  expect(at('/releases/new')).toBeGreaterThan(at('/companies/varmholt'));
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
      path === '/lists/latest' ? Promise.reject(new Error('down')) : server.revalidate(path),
  };
  await expect(refresh([toIssuedEdition()], failing)).rejects.toThrow('down');
  expect(server.asked).toEqual(['/companies/varmholt', '/releases/one']);
});

test('where new releases are too many, the rest of their pages is left to their visitors', async () => {
  const late = toServer([], 100 + 5000);
  const corrected = toIssuedEdition({ editionNumber: 2, kind: 'correction', slugs: ['wrong'] });
  await expect(refresh([toIssuedEdition({ slugs: ['new'] }), corrected], late)).resolves.toEqual([
    '/releases/wrong',
    '/releases/wrong/editions/1',
    '/lists/latest',
    '/companies/varmholt',
  ]);
});
