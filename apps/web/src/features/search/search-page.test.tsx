import { renderToStaticMarkup } from 'react-dom/server';
import { toListed } from '../../../test/sample-releases';
import { toVisibleText } from '../../../test/to-visible-text';
import type { SearchAnswer, SearchQuestion } from '../../domain/search';
import { SearchPage, type SearchOutcome } from './search-page';

const nothing: SearchQuestion = {
  words: '',
  company: null,
  category: null,
  year: null,
  language: null,
  after: null,
};

const toAnswer = (changes: Partial<SearchAnswer> = {}): SearchOutcome => ({
  kind: 'answer',
  answer: {
    hits: [{ release: toListed(), match: null }],
    totalCount: 1,
    isTotalExact: true,
    searchedFor: null,
    nextCursor: null,
    counts: {
      totalCount: 1,
      years: [{ year: 2026, count: 1 }],
      companies: [
        { slug: 'quarrowby', name: 'Quarrowby', count: 3 },
        { slug: 'varmholt', name: 'Varmholt', count: 1 },
      ],
      categories: [],
      languages: [],
    },
    ...changes,
  },
});

const draw = (question: Partial<SearchQuestion>, outcome: SearchOutcome = toAnswer()) =>
  renderToStaticMarkup(<SearchPage question={{ ...nothing, ...question }} outcome={outcome} />);

test('the words that were looked for are marked, and no markup of theirs is drawn', () => {
  const run = (text: string, isMatch: boolean) => ({ text, isMatch });
  const html = draw(
    { words: '<b>' },
    toAnswer({
      hits: [
        {
          release: toListed(),
          match: {
            headline: [run('More ', false), run('revenue', true)],
            passage: [run('<b>', true), run(' at last', false)],
          },
        },
      ],
    }),
  );
  expect(html).toContain('More <mark>revenue</mark>');
  expect(html).toContain('<mark>&lt;b&gt;</mark> at last');
  expect(html).not.toContain('<b>');
});

test('each condition can be removed by a link, which keeps the others', () => {
  const html = draw({ words: 'results', company: 'varmholt', year: 2026, after: 'abc' });
  expect(html).toContain('href="/search?q=results&amp;year=2026"');
  expect(html).toContain('href="/search?q=results&amp;company=varmholt"');
  expect(html).toContain('href="/search?q=results"');
  expect(toVisibleText(html)).toMatch(/Varmholt\s+×/);
});

test('the conditions are offered with their counts, the chosen one chosen', () => {
  const html = draw({ company: 'varmholt', category: 'gone' });
  expect(html).toContain('<option value="varmholt" selected="">Varmholt (1)</option>');
  // Nothing is found under it any more: it is kept, so that it can be seen and changed.
  expect(html).toContain('<option value="gone" selected="">gone</option>');
});

test('whoever mistyped is told what was looked for instead', () => {
  const text = toVisibleText(draw({ words: 'revnue' }, toAnswer({ searchedFor: 'revenue' })));
  expect(text).toMatch(/Nothing was found for\s+revnue/);
  expect(text).toContain('revenue instead');
});

test('a total that is not counted to its end says so', () => {
  const text = toVisibleText(draw({}, toAnswer({ totalCount: 1000, isTotalExact: false })));
  expect(text).toContain('Over 1,000 releases');
});

test('more of the same question is an address', () => {
  const html = draw({ words: 'results', year: 2026 }, toAnswer({ nextCursor: 'next' }));
  expect(html).toContain('href="/search?q=results&amp;year=2026&amp;after=next"');
});

test('where nothing fits, what may help is said', () => {
  const outcome = toAnswer({ hits: [], totalCount: 0 });
  const text = toVisibleText(draw({ words: 'qqq', year: 2026 }, outcome));
  expect(text).toContain('No release fits');
  expect(text).toContain('Remove a condition above.');
  expect(toVisibleText(draw({ words: 'qqq' }, outcome))).not.toContain('Remove a condition');
});

test('with the CMS down what was typed stays in the form', () => {
  const html = draw({ words: 'results', company: 'varmholt', year: 2026 }, { kind: 'no-answer' });
  expect(html).toContain('value="results"');
  expect(html).toContain('<option value="varmholt" selected="">');
  expect(html).toContain('<option value="2026" selected="">');
  expect(toVisibleText(html)).toContain('cannot answer just now');
});

test('whoever sends something to the page is told how to ask', () => {
  const text = toVisibleText(draw({ words: 'results' }, { kind: 'only-read' }));
  expect(text).toContain('This page can only be read');
});

test('of a release in two languages each result says its language, but for the page’s own', () => {
  const hits = [
    toListed({ slug: 'in-english', headline: 'Varmholt Reports' }),
    toListed({ slug: 'auf-deutsch', headline: 'Varmholt berichtet', language: 'de' }),
  ].map((release) => ({ release, match: null }));
  const html = draw({ words: 'varmholt' }, toAnswer({ hits, totalCount: 2 }));
  const [english, german] = html.split('<li>').slice(-2);
  expect(english).not.toContain('English');
  expect(german).toContain('<span lang="de">Deutsch</span>');
});

test('what could not be read is named', () => {
  const text = toVisibleText(draw({ words: 'results' }, { kind: 'unclear', parameter: 'year' }));
  expect(text).toContain('That year is nothing that can be looked for.');
});
