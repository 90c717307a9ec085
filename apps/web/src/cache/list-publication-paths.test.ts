import type { PublicationsChanged } from '@dateline/contract';
import { listPublicationPaths } from './list-publication-paths';

const list = (changes: Partial<PublicationsChanged>) =>
  listPublicationPaths({
    type: 'publications.changed',
    kind: 'event',
    slugs: [],
    companySlugs: [],
    ...changes,
  });

test('a date is on the home page, in the calendar, at all its addresses and with its companies', () => {
  const slugs = ['second-quarter-2026', 'zweites-quartal-2026'];
  expect(list({ slugs, companySlugs: ['varmholt', 'quarrowby'] })).toEqual([
    '/',
    '/calendar',
    '/calendar/second-quarter-2026',
    '/calendar/zweites-quartal-2026',
    '/companies/varmholt',
    '/companies/quarrowby',
  ]);
});

test('a media item is in the media library and with its company, if it has one', () => {
  expect(list({ kind: 'media', companySlugs: ['varmholt'] })).toEqual([
    '/media',
    '/companies/varmholt',
  ]);
  expect(list({ kind: 'media' })).toEqual(['/media']);
});

test('the settings are on every page that there is one of', () => {
  expect(list({ kind: 'newsroom' }).toSorted()).toEqual([
    '/',
    '/alerts',
    '/archive',
    '/calendar',
    '/contacts',
    '/media',
  ]);
});
