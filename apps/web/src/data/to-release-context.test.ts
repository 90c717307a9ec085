import type { ReleaseNearbyFragment } from './generated/operations';
import { toReleaseContext } from './to-release-context';

const toSent = (slug: string): ReleaseNearbyFragment => ({
  slug,
  language: 'en',
  headline: slug,
  issuedAt: '2026-05-07T05:00:00.000Z',
  company: { slug: 'varmholt', name: 'Varmholt', timeZone: 'Europe/Berlin' },
});

test('a neighbour is not named again among the related releases', () => {
  const [before, after, other] = [toSent('before'), toSent('after'), toSent('other')];
  const context = toReleaseContext({
    previous: before,
    next: after,
    related: [after, other, before],
  });
  expect(context.related.map(({ slug }) => slug)).toEqual(['other']);
  expect(context.previous).toMatchObject({ slug: 'before', timeZone: 'Europe/Berlin' });
});

test('a release that was withdrawn meanwhile stands alone', () => {
  expect(toReleaseContext(null)).toEqual({ previous: null, next: null, related: [] });
});
