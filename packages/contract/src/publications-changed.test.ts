import { type PublicationsChanged, publicationsChanged } from './publications-changed';

const event: PublicationsChanged = {
  type: 'publications.changed',
  kind: 'event',
  slugs: ['second-quarter-2026', 'zweites-quartal-2026'],
  companySlugs: ['norderwisch'],
};

test.each<[string, Partial<PublicationsChanged>]>([
  ['a date', {}],
  ['a media item of no company', { kind: 'media', slugs: [], companySlugs: [] }],
  ['the settings', { kind: 'newsroom', slugs: [], companySlugs: [] }],
])('takes %s as the CMS tells of it', (_, parts) => {
  const told = { ...event, ...parts };
  expect(publicationsChanged.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
});

test.each<[string, object]>([
  ['another event', { type: 'publications.drafted' }],
  ['what is published as an edition', { kind: 'release' }],
  ['an address without a letter', { slugs: [''] }],
  ['more addresses than a page cache should look for', { slugs: new Array(101).fill('a') }],
  ['more companies than that', { companySlugs: new Array(101).fill('a') }],
  ['a member that would tell more than that', { title: 'Second quarter of 2026' }],
])('refuses %s', (_, parts) => {
  expect(publicationsChanged.safeParse({ ...event, ...parts }).success).toBe(false);
});
