import { renderToStaticMarkup } from 'react-dom/server';
import { toListed } from '../../../test/sample-releases';
import { toShellShown } from '../../../test/shell';
import { toVisibleText } from '../../../test/to-visible-text';
import type { ArchiveCounts } from '../../domain/archive';
import { LanguageProvider } from '../../language/language-context';
import { PathProvider } from '../../ui/use-path';
import { ArchivePage } from './archive-page';

const counts: ArchiveCounts = {
  totalCount: 1500,
  years: [
    { year: 2026, count: 1200 },
    { year: 2019, count: 300 },
  ],
  companies: [{ slug: 'varmholt', name: 'Varmholt', count: 1500 }],
  categories: [{ slug: 'results', name: 'Results', count: 40 }],
  languages: [
    { language: 'de', count: 500 },
    { language: 'en', count: 1000 },
  ],
};

const draw = (changes: Partial<ArchiveCounts> = {}) =>
  renderToStaticMarkup(
    <ArchivePage
      list={{ releases: [toListed()], totalCount: 1500 }}
      counts={{ ...counts, ...changes }}
    />,
  );

test('the years, topics and languages are links with their counts', () => {
  const html = draw();
  expect(html).toContain('href="/archive/2019"');
  expect(html).toContain('href="/search?category=results"');
  expect(html).toContain('href="/search?language=de"');
  const text = toVisibleText(html);
  expect(text).toContain('1,500 releases since 2019.');
  expect(text).toContain('1,200');
});

test('what there is but one of divides nothing', () => {
  expect(draw()).not.toContain('company=varmholt');
});

test('hundreds of topics do not push the rest out of sight', () => {
  const categories = Array.from({ length: 240 }, (_, index) => ({
    slug: `topic-${index}`,
    name: `Topic ${index}`,
    count: index,
  }));
  const [open = '', folded = ''] = draw({ categories }).split('<details>');
  expect(open.match(/category=topic/g)).toHaveLength(12);
  expect(folded.match(/category=topic/g)).toHaveLength(228);
  expect(folded).toContain('All 240');
});

test('an empty archive says so', () => {
  expect(toVisibleText(draw({ totalCount: 0, years: [] }))).toContain('The archive is empty');
});

test('whoever reads German in an English newsroom is led on in German', () => {
  const html = renderToStaticMarkup(
    <LanguageProvider language="de">
      <PathProvider shell={toShellShown({}, { language: 'de' })}>
        <ArchivePage list={{ releases: [toListed()], totalCount: 1500 }} counts={counts} />
      </PathProvider>
    </LanguageProvider>,
  );
  expect(html).toContain('href="/de/archive/2019"');
  expect(html).toContain('href="/de/search?category=results"');
  expect(html).toContain('href="/releases/one"');
  expect(toVisibleText(html)).toContain('1.500 Mitteilungen seit 2019.');
});
