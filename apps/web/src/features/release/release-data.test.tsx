import { renderToStaticMarkup } from 'react-dom/server';
import { toSampleEdition, toSampleRelease } from '../../../test/sample-releases';
import { toShellShown } from '../../../test/shell';
import type { Release } from '../../domain/release';
import { ReleaseData } from './release-data';

const slug = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const draw = (changes: Partial<Release> = {}) =>
  renderToStaticMarkup(
    <ReleaseData release={toSampleRelease(slug, changes)} editions={[]} shell={toShellShown()} />,
  );

/** What a browser takes for the scripts of a page: each ends at the first `</script`. */
function listScripts(html: string): unknown[] {
  const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script/gs);
  return [...scripts].map(([, text]) => JSON.parse(text ?? '') as unknown);
}

test('the article and the way to it are told', () => {
  expect(listScripts(draw())).toEqual([
    expect.objectContaining({ '@type': 'NewsArticle' }),
    expect.objectContaining({
      '@type': 'BreadcrumbList',
      itemListElement: [
        expect.objectContaining({ position: 1, item: 'https://news.example.com/' }),
        expect.objectContaining({ name: 'Cellectar Biosciences' }),
        expect.objectContaining({ name: '2020', item: 'https://news.example.com/archive/2020' }),
        expect.objectContaining({ position: 4, item: `https://news.example.com/releases/${slug}` }),
      ],
    }),
  ]);
});

test('a headline that would end the script stays a headline', () => {
  const headline = '</script><script>alert(document.domain)</script><!--';
  const html = draw({ headline });
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain('<!--');
  expect(listScripts(html)[0]).toMatchObject({ headline });
});

test('nothing is told of what is not issued', () => {
  expect(draw({ issuedAt: null, edition: toSampleEdition({ issuedAt: null }) })).toBe('');
});
