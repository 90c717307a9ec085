import { listHeaderRules } from './list-header-rules';

const onEveryAnswer = Object.fromEntries(
  (listHeaderRules()[0]?.headers ?? []).map(({ key, value }) => [key, value]),
);

test('no answer may run a script, be framed, or load anything from elsewhere', () => {
  const policy = onEveryAnswer['Content-Security-Policy']?.split('; ');
  expect(policy).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'none'",
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

test('a page may be kept by a cache but is never shown unasked', () => {
  const pages = listHeaderRules().filter(({ source }) => /^\/($|releases|companies)/.test(source));
  expect(pages.map(({ headers }) => headers)).toEqual(
    Array(5).fill([{ key: 'Cache-Control', value: 'public, max-age=0, must-revalidate' }]),
  );
});
