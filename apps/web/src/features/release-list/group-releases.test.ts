import { toListed } from '../../../test/sample-releases';
import { groupReleases } from './group-releases';

const issuedAt = '2025-12-31T23:30:00.000Z';
const releases = [
  toListed({ slug: 'berlin', issuedAt, timeZone: 'Europe/Berlin' }),
  toListed({ slug: 'new-york', issuedAt, timeZone: 'America/New_York' }),
  toListed({ slug: 'before', issuedAt: '2025-03-01T12:00:00.000Z' }),
];

test.each([
  ['day', 'en', ['January 1, 2026', 'December 31, 2025', 'March 1, 2025']],
  ['month', 'de', ['Januar 2026', 'Dezember 2025', 'März 2025']],
  ['year', 'en', ['2026', '2025']],
] as const)('releases stand under the %s that their company wrote, in %s', (by, locale, titles) => {
  const groups = groupReleases(releases, by, locale);
  expect(groups.map(({ title }) => title)).toEqual(titles);
  expect(groups.flatMap((group) => group.releases)).toEqual(releases);
});

test('no day stands twice where companies of two zones issue within hours', () => {
  const at = (slug: string, hour: number, timeZone: string) =>
    toListed({ slug, issuedAt: `2026-11-22T${hour}:30:00.000Z`, timeZone });
  const listed = [
    at('tokyo', 23, 'Asia/Tokyo'),
    at('new-york', 22, 'America/New_York'),
    at('tokyo-before', 21, 'Asia/Tokyo'),
  ];
  const groups = groupReleases(listed, 'day', 'en');
  expect(groups.map(({ title, releases: of }) => [title, of.map(({ slug }) => slug)])).toEqual([
    ['November 23, 2026', ['tokyo', 'tokyo-before']],
    ['November 22, 2026', ['new-york']],
  ]);
});
