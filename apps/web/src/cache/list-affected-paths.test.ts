import type { IssuedEdition } from '@dateline/contract';
import { toIssuedEdition } from '../../test/issued-edition';
import { listAffectedPaths } from './list-affected-paths';

test('of many editions, the home page and each company’s page are named once', () => {
  const { lists } = listAffectedPaths([
    toIssuedEdition({ slugs: ['one'], companySlugs: ['varmholt', 'quarrowby'] }),
    toIssuedEdition({ slugs: ['two'], companySlugs: ['varmholt'] }),
  ]);
  expect(lists).toEqual([
    '/',
    '/companies/varmholt',
    '/companies/quarrowby',
    '/archive',
    '/archive/2026',
    '/contacts',
    '/calendar',
    '/alerts',
  ]);
});

test('a first edition changes no earlier page', () => {
  expect(listAffectedPaths([toIssuedEdition()])).toEqual({
    former: [],
    superseded: [],
    earlier: [],
    lists: [
      '/',
      '/companies/varmholt',
      '/archive',
      '/archive/2026',
      '/contacts',
      '/calendar',
      '/alerts',
    ],
  });
});

test('a correction changes the pages of every earlier edition, under every address', () => {
  const { former, superseded, earlier } = listAffectedPaths([
    toIssuedEdition({ editionNumber: 3, kind: 'correction', slugs: ['new', 'old'] }),
  ]);
  expect(former).toEqual(['/releases/old']);
  expect(superseded).toEqual(['/releases/new/editions/2']);
  for (const slug of ['new', 'old']) {
    for (const number of [1, 2, 3]) {
      expect(earlier).toContain(`/releases/${slug}/editions/${number}`);
      expect(earlier).toContain(`/releases/${slug}/editions/${number}/changes`);
    }
  }
});

test('a withdrawal supersedes no page by another: all are to be gone', () => {
  const withdrawal = toIssuedEdition({ editionNumber: 2, kind: 'withdrawal' });
  const { superseded, earlier } = listAffectedPaths([withdrawal]);
  expect(superseded).toEqual([]);
  expect(earlier).toContain('/releases/one/editions/1');
});

test('a correction changes the year in which the release was first issued', () => {
  const years = (changes: Partial<IssuedEdition>) =>
    listAffectedPaths([toIssuedEdition(changes)]).lists.filter((path) =>
      path.startsWith('/archive/'),
    );
  expect(years({ kind: 'correction', firstIssuedAt: '2019-05-02T08:00:00.000Z' })).toEqual([
    '/archive/2019',
  ]);
  // In Auckland the new year has begun, or in Honolulu the old one is not over.
  expect(years({ firstIssuedAt: '2024-12-31T18:00:00.000Z' })).toEqual([
    '/archive/2024',
    '/archive/2025',
  ]);
  expect(years({ firstIssuedAt: '2025-01-01T05:00:00.000Z' })).toEqual([
    '/archive/2024',
    '/archive/2025',
  ]);
});
