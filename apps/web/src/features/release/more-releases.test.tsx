import { renderToStaticMarkup } from 'react-dom/server';
import type { ReleaseContext, ReleaseNearby } from '../../domain/release';
import { MoreReleases } from './more-releases';

const company = { slug: 'varmholt', name: 'Varmholt' };
const toNearby = (slug: string, changes: Partial<ReleaseNearby> = {}): ReleaseNearby => ({
  slug,
  language: 'en',
  headline: `Headline of ${slug}`,
  issuedAt: '2026-05-07T05:00:00.000Z',
  timeZone: 'Europe/Berlin',
  company,
  ...changes,
});
const draw = (context: Partial<ReleaseContext>) =>
  renderToStaticMarkup(
    <MoreReleases
      company={company}
      context={{ previous: null, next: null, related: [], ...context }}
    />,
  );

test('the way leads back and on, and says where to', () => {
  const html = draw({ previous: toNearby('before'), next: toNearby('after') });
  expect(html).toMatch(/<a class="prev" rel="prev" href="\/releases\/before">.*Previous release/);
  expect(html).toMatch(/<a class="next" rel="next" href="\/releases\/after">.*Next release/);
});

test('a company’s only release leads nowhere', () => {
  expect(draw({})).toBe('');
});

test('a related release of another company says whose it is', () => {
  const html = draw({
    related: [
      toNearby('own'),
      toNearby('other', { company: { slug: 'norderwisch', name: 'Norderwisch' } }),
    ],
  });
  expect(html.match(/<bdi>([^<]+)/g)).toEqual(['<bdi>Norderwisch']);
});

test('a headline in another language says so', () => {
  expect(draw({ related: [toNearby('x', { language: 'ar' })] })).toContain('<h3 lang="ar"');
});
