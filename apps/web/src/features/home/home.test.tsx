import { renderToStaticMarkup } from 'react-dom/server';
import { toListed } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import type { HomeContent } from '../../domain/home';
import { Home } from './home';

const one = { slug: 'varmholt', name: 'Varmholt', listings: [] };
const two = { slug: 'quarrowby', name: 'Quarrowby', listings: [] };

function draw(changes: Partial<HomeContent> = {}): string {
  const { releases = [toListed()] } = changes;
  const home = { releases, totalCount: releases.length, companies: [one], events: [], ...changes };
  return renderToStaticMarkup(<Home home={home} />);
}

test('a newsroom without a release says so, and how to be told of the first', () => {
  const html = draw({ releases: [], companies: [] });
  expect(toVisibleText(html)).toContain('No release has been issued yet');
  expect(html).toContain('href="/alerts"');
});

test('the latest release leads and is not said twice', () => {
  const releases = [
    toListed({ headline: 'Newest' }),
    toListed({ slug: 'two', headline: 'Before' }),
  ];
  const html = draw({ releases });
  const text = toVisibleText(html);
  expect(text.split('Newest')).toHaveLength(2);
  expect(text.indexOf('Newest')).toBeLessThan(text.indexOf('Before'));
  expect(html).toContain('href="/releases/two"');
});

test('companies are named only where there are several', () => {
  const releases = [toListed(), toListed({ slug: 'two' })];
  const [, ofOne] = draw({ releases }).split('</aside>');
  const [, ofTwo] = draw({ releases, companies: [one, two] }).split('</aside>');
  expect(ofOne).not.toContain('Varmholt');
  expect(ofTwo).toContain('Varmholt');
});

test('a correction is told of in the list', () => {
  const html = draw({
    releases: [toListed({ isCorrected: true, updatedAt: '2026-08-07T09:00:00.000Z' })],
  });
  expect(toVisibleText(html)).toContain('Corrected August 7, 2026');
});

test('a release in another language than the page says in which', () => {
  expect(toVisibleText(draw({ releases: [toListed({ language: 'de' })] }))).toContain('Deutsch');
  expect(toVisibleText(draw({ releases: [toListed({ language: 'en-GB' })] }))).not.toContain(
    'English',
  );
});

test('more releases than those shown are in the archive', () => {
  expect(toVisibleText(draw({ totalCount: 1234 }))).toContain('All 1,234 releases in the archive');
  expect(toVisibleText(draw())).not.toContain('in the archive');
});
