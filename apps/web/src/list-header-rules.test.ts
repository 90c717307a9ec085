import { listHeaderRules } from './list-header-rules';

const onEveryAnswer = Object.fromEntries(
  (listHeaderRules()[0]?.headers ?? []).map(({ key, value }) => [key, value]),
);

test('no answer may run a script of others, be framed, or load anything from elsewhere', () => {
  const policy = onEveryAnswer['Content-Security-Policy']?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]),
  );
  expect(policy?.join()).not.toMatch(/unsafe|https?:|\*/);
});

test('the promise to stay on TLS is given over TLS only', () => {
  const withPromise = listHeaderRules().filter(({ headers }) =>
    headers.some(({ key }) => key === 'Strict-Transport-Security'),
  );
  expect(withPromise.map(({ has }) => has)).toEqual([
    [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
  ]);
});

test.each([
  '/',
  '/releases/:slug',
  '/releases/:slug/editions/:number/changes',
  '/archive/:year',
  '/companies/:slug',
  '/:language(en|de)',
  '/:language(en|de)/calendar/:slug',
])('a page at %s may be kept by a cache but is never shown unasked', (source) => {
  expect(listHeaderRules().find((rule) => rule.source === source)?.headers).toEqual([
    { key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' },
  ]);
});

test('an answer to a search is left to its page, which lets nobody keep it', () => {
  expect(listHeaderRules().filter(({ source }) => source.includes('search'))).toEqual([]);
});

test('every address is a document or a part of one, and no document goes for a part', () => {
  const [documents, parts] = listHeaderRules().map(({ source }) => source);
  const matches = (source: string | undefined, path: string) =>
    new RegExp(`^${source}$`).test(path);
  for (const path of ['/', '/de', '/releases/theme', '/themes', '/api/theme/x', '/search']) {
    expect([path, matches(documents, path), matches(parts, path)]).toEqual([path, true, false]);
  }
  for (const path of ['/_next/static/a.css', '/theme/a.css', '/enhance.0f.js', '/icon.svg']) {
    expect([path, matches(documents, path), matches(parts, path)]).toEqual([path, false, true]);
  }
});
