import fc from 'fast-check';
import { parseSearchQuestion } from './parse-search-question';

test('every condition of a question is read from its address', () => {
  expect(
    parseSearchQuestion(
      '/de/search?q=%20revenue%20%20results&company=varmholt&category=results&year=2026&language=pt-BR&after=WyJh_-',
    ),
  ).toEqual({
    question: {
      words: 'revenue results',
      company: 'varmholt',
      category: 'results',
      year: 2026,
      language: 'pt-BR',
      after: 'WyJh_-',
    },
    unclear: null,
  });
});

test('an empty form asks for everything', () => {
  const asked = parseSearchQuestion('/search?q=&company=&category=&year=&language=&after=');
  expect(asked).toEqual(parseSearchQuestion('/search'));
  expect(asked.unclear).toBeNull();
});

test('of a parameter that comes twice the first counts; unknown ones count nothing', () => {
  const { question, unclear } = parseSearchQuestion('/search?q=one&q=two&q[]=three&utm=1');
  expect(question.words).toBe('one');
  expect(unclear).toBeNull();
});

test.each([
  ['q', '%00'],
  ['q', 'a%00b'],
  ['q', '%FF%FE'],
  ['q', 'x'.repeat(10_240)],
  ['q', 'a%1bb'],
  ['year', '20x6'],
  ['year', '-1'],
  ['year', '99999'],
  ['year', '2026%0d%0aSet-Cookie:x=1'],
  ['company', '..%2f..%2fetc'],
  ['company', "x'%20OR%201=1--"],
  ['category', 'A'.repeat(10_240)],
  ['language', '%25'],
  ['language', 'en;q=1'],
  ['after', '{}'],
  ['after', 'a'.repeat(201)],
])('%s=%s cannot be read, and the rest of the question is kept', (name, value) => {
  const other = name === 'q' ? 'company=varmholt' : 'q=results';
  const { question, unclear } = parseSearchQuestion(`/search?${other}&${name}=${value}`);
  expect(unclear).toBe(name);
  expect(name === 'q' ? question.company : question.words).toMatch(/^(varmholt|results)$/);
});

test('what is searched for never holds more than the CMS takes, whatever was sent', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), fc.string(), (query, words) => {
      const { question } = parseSearchQuestion(`/search?${query}&q=${encodeURIComponent(words)}`);
      expect(question.words.length).toBeLessThanOrEqual(200);
      expect(question.words).not.toMatch(/\p{Cc}/u);
    }),
  );
});
