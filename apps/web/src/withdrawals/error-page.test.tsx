import { type IncomingMessage, ServerResponse } from 'node:http';
import type { NextPageContext } from 'next';
import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../test/to-visible-text';
import { toWithdrawalShown } from '../../test/withdrawal';
import ErrorPage from '../pages/_error';
import { NoAnswerError } from '../data/no-answer-error';
import { keepWithdrawal } from './known-withdrawals';

jest.mock('next/head', () => ({ __esModule: true, default: () => null }));

/** As Next hands it over where it has set the headers of every answer already. */
function answer(url: string, statusCode = 404, err?: Error, policy: string | null = 'set') {
  const req = { url, method: 'GET' } as IncomingMessage;
  const res = new ServerResponse(req);
  res.statusCode = statusCode;
  if (policy !== null) res.setHeader('Content-Security-Policy', policy);
  const props = ErrorPage.getInitialProps({ req, res, err } as NextPageContext);
  const html = renderToStaticMarkup(<ErrorPage {...props} />);
  const { 'content-security-policy': _, ...headers } = res.getHeaders();
  return { status: res.statusCode, headers, res, html, text: toVisibleText(html) };
}

test('an address that Next cannot read is answered under the same policy as every other', () => {
  const { res } = answer('/archive/%FF', 400, undefined, null);
  expect(res.getHeader('Content-Security-Policy')).toContain("default-src 'none'");
  expect(res.getHeader('X-Content-Type-Options')).toBe('nosniff');
});

test.each(['', '/editions/1', '/editions/2/changes', '?a'])(
  'a withdrawn release answers 410 with the notice at its address%s, and nobody keeps it',
  (rest) => {
    keepWithdrawal('gone', toWithdrawalShown());
    const { status, headers, text } = answer(`/releases/gone${rest}`);
    expect({ status, headers }).toEqual({ status: 410, headers: { 'cache-control': 'no-store' } });
    expect(text).toContain('It was another company’s.');
    expect(text).toContain('Varmholt withdrew it on August 7, 2026, 11:00 CEST (09:00 UTC).');
  },
);

test('where the notice cannot be had just now, the release is withdrawn all the same', () => {
  keepWithdrawal('silent', null);
  const { status, text } = answer('/releases/silent');
  expect(status).toBe(410);
  expect(text).toContain('This release was withdrawn');
  expect(text).toContain('load this page again');
});

test('an address where nothing ever was is not found', () => {
  const { status, text } = answer('/releases/never');
  expect(status).toBe(404);
  expect(text).toContain('There is no page at this address');
});

test('a failure stays a failure', () => {
  const { status, text } = answer('/releases/other', 500);
  expect(status).toBe(500);
  expect(text).toContain('cannot answer just now');
});

test('where the CMS gave no answer, the page may be asked for again in a moment', () => {
  const { status, headers, text } = answer('/releases/other', 500, new NoAnswerError('Too late.'));
  expect(status).toBe(503);
  expect(headers).toEqual({ 'cache-control': 'no-store', 'retry-after': '10' });
  expect(text).toContain('cannot answer just now');
});

test('a fault of our own is no matter of waiting', () => {
  const { status, headers } = answer('/releases/other', 500, new TypeError('No page can show it.'));
  expect(status).toBe(500);
  expect(headers).not.toHaveProperty('retry-after');
});

test('a withdrawn release is told of in its own language, as far as the newsroom speaks it', () => {
  keepWithdrawal('fort', toWithdrawalShown({ language: 'de' }));
  expect(answer('/releases/fort').text).toContain('Diese Mitteilung wurde zurückgezogen');
});

test('a page that is not found in German leads to pages in German', () => {
  const { text, html } = answer('/de/nirgends');
  expect(text).toContain('Unter dieser Adresse gibt es keine Seite');
  expect(html).toContain('<a href="/de">Zu den neuesten Mitteilungen</a>');
});
