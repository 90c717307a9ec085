import { renderToStaticMarkup } from 'react-dom/server';
import { toListed } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import type { ReleaseInList } from '../../domain/release-list';
import { Home } from './home';

const draw = (releases: ReleaseInList[], totalCount = releases.length) =>
  renderToStaticMarkup(<Home list={{ releases, totalCount }} />);

test('a newsroom without a release says so', () => {
  expect(toVisibleText(draw([]))).toContain('No release has been issued yet');
});

test('the latest release leads and is not said twice', () => {
  const html = draw([
    toListed({ headline: 'Newest' }),
    toListed({ slug: 'two', headline: 'Before' }),
  ]);
  const text = toVisibleText(html);
  expect(text.split('Newest')).toHaveLength(2);
  expect(text.indexOf('Newest')).toBeLessThan(text.indexOf('Before'));
  expect(html).toContain('href="/releases/two"');
});

test('companies are named only where there are several', () => {
  const other = toListed({ slug: 'two', company: { slug: 'c', name: 'Cellectar' } });
  const [, ofOne] = draw([toListed(), toListed({ slug: 'two' })]).split('</aside>');
  const [, ofTwo] = draw([toListed(), other]).split('</aside>');
  expect(ofOne).not.toContain('Varmholt');
  expect(ofTwo).toContain('Cellectar');
});

test('a correction is told of in the list', () => {
  const html = draw([toListed({ isCorrected: true, updatedAt: '2026-08-07T09:00:00.000Z' })]);
  expect(toVisibleText(html)).toContain('Corrected August 7, 2026');
});

test('older releases than those shown are not kept secret', () => {
  expect(toVisibleText(draw([toListed()], 60))).toContain('The latest 1 of 60 releases.');
  expect(toVisibleText(draw([toListed()]))).not.toContain('The latest 1');
});
