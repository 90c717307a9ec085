import { toSampleEdition, toSampleRelease } from '../../test/sample-releases';
import { toShellShown } from '../../test/shell';
import type { EditionNote, Release } from '../domain/release';
import { toNewsArticle } from './to-news-article';

const slug = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const { newsroom } = toShellShown({
  name: 'Cellectar Newsroom',
  logo: { path: '/files/a/logo.svg', width: null, height: null, alternativeText: 'Cellectar' },
});
const describeRelease = (changes: Partial<Release> = {}, editions: EditionNote[] = []) =>
  toNewsArticle({ release: toSampleRelease(slug, changes), editions, newsroom });

test('a release is a NewsArticle of its newsroom about a company with its ticker', () => {
  expect(describeRelease()).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Cellectar Granted SME Status by the European Medicines Agency',
    dateline: expect.stringMatching(/^FLORHAM PARK/),
    datePublished: '2020-06-01T08:30:00-04:00',
    inLanguage: 'en',
    mainEntityOfPage: `https://news.example.com/releases/${slug}`,
    image: ['https://news.example.com/releases/one/editions/1/card.png'],
    publisher: {
      '@type': 'Organization',
      name: 'Cellectar Newsroom',
      logo: { '@type': 'ImageObject', url: 'https://news.example.com/files/a/logo.svg' },
    },
    about: { '@type': 'Corporation', tickerSymbol: 'NASDAQ CLRB' },
    version: 1,
  });
});

test('a first edition corrects nothing and is based on nothing', () => {
  const article = describeRelease();
  expect(article).not.toHaveProperty('correction');
  expect(article).not.toHaveProperty('isBasedOn');
});

test('a correction is told with its notice, its time and the edition before', () => {
  const issuedAt = '2020-06-03T14:00:00.000Z';
  const edition = toSampleEdition({ number: 2, kind: 'correction', issuedAt });
  const { contentHash } = edition;
  const article = describeRelease({ edition }, [
    {
      number: 1,
      kind: 'issuance',
      issuedAt: '2020-06-01T12:30:00.000Z',
      notice: null,
      contentHash,
    },
    { number: 2, kind: 'correction', issuedAt, notice: 'It is 90%.', contentHash },
  ]);
  expect(article).toMatchObject({
    datePublished: '2020-06-01T08:30:00-04:00',
    dateModified: '2020-06-03T10:00:00-04:00',
    version: 2,
    isBasedOn: `https://news.example.com/releases/${slug}/editions/1`,
    correction: [
      {
        '@type': 'CorrectionComment',
        text: 'It is 90%.',
        datePublished: '2020-06-03T10:00:00-04:00',
        url: `https://news.example.com/releases/${slug}/editions/2/changes`,
      },
    ],
  });
});

test('a headline beyond 110 characters is cut between words', () => {
  const headline = `${'Schifffahrt '.repeat(12)}ends`;
  const short = describeRelease({ headline })?.headline ?? '';
  expect(short.length).toBeLessThanOrEqual(110);
  expect(short).toMatch(/Schifffahrt…$/);
});

test('translations are named by their own addresses', () => {
  const translation = {
    language: 'de',
    slug: 'zwei',
    url: 'https://news.example.com/releases/zwei',
    headline: 'Zwei',
  };
  expect(describeRelease({ translations: [translation] })?.workTranslation).toEqual([
    {
      '@type': 'NewsArticle',
      '@id': `${translation.url}#article`,
      url: translation.url,
      inLanguage: 'de',
      headline: 'Zwei',
    },
  ]);
});

test('a company of several listings has all its tickers, one of none is an organization', () => {
  const listing = { exchange: 'NYSE', mic: null, ticker: 'X', isin: null };
  const { about } = describeRelease({ listings: [listing, { ...listing, exchange: 'LSE' }] }) ?? {};
  expect(about).toMatchObject({ '@type': 'Corporation', tickerSymbol: ['NYSE X', 'LSE X'] });
  expect(describeRelease({ listings: [] })?.about['@type']).toBe('Organization');
});

test('nothing is said of what is not issued', () => {
  expect(
    describeRelease({ issuedAt: null, edition: toSampleEdition({ issuedAt: null }) }),
  ).toBeNull();
});
