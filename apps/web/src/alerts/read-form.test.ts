import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { createClientBound, toClient } from './client-bound';
import { isFromHere } from './is-from-here';
import { isOneClick, isTrapped, readForm, toTypedWish } from './read-form';

const urlencoded = 'application/x-www-form-urlencoded';

function toRequest(body: string, type = urlencoded): IncomingMessage {
  const stream = Readable.from([Buffer.from(body)]);
  return Object.assign(stream, { headers: { 'content-type': type } }) as unknown as IncomingMessage;
}

const choices = { companies: [{ slug: 'harbour', name: 'Harbour' }], categories: [] };

test('what there is a choice of is taken, and what was typed is given back as it was', async () => {
  const form = await readForm(
    toRequest('address=a%20b%0D%0AX&company=harbour&company=other&category=none&language=de'),
  );
  expect(toTypedWish(form ?? new URLSearchParams(), choices, 'en')).toEqual({
    address: 'a b\r\nX',
    companies: ['harbour'],
    categories: [],
    language: 'de',
  });
});

test('what is no form, or too long, is none', async () => {
  await expect(readForm(toRequest('{}', 'application/json'))).resolves.toBeNull();
  await expect(readForm(toRequest(`address=${'a'.repeat(40_000)}`))).resolves.toBeNull();
});

test('a machine that fills in every field is told apart', () => {
  expect(isTrapped(new URLSearchParams('website=https://x.example'))).toBe(true);
  expect(isTrapped(new URLSearchParams('website='))).toBe(false);
});

test('one click is heard in both forms of a form, and nothing else is one', async () => {
  const parts =
    '--b\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--b--\r\n';
  await expect(isOneClick(toRequest('List-Unsubscribe=One-Click'))).resolves.toBe(true);
  await expect(isOneClick(toRequest(parts, 'multipart/form-data; boundary=b'))).resolves.toBe(true);
  await expect(isOneClick(toRequest('List-Unsubscribe=No'))).resolves.toBe(false);
  await expect(isOneClick(toRequest(''))).resolves.toBe(false);
});

test.each([
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'cross-site', origin: 'https://news.example' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ origin: 'https://news.example' }, true],
  [{ origin: 'http://127.0.0.1:3000', host: '127.0.0.1:3000' }, true],
  [{ origin: 'https://evil.example', host: 'news.example' }, false],
  [{ origin: 'null' }, false],
  [{}, false],
])('a form with %j is from here: %s', (headers, isHere) => {
  expect(isFromHere(headers, 'https://news.example')).toBe(isHere);
});

test('a client is let in ten times at once, and twenty times an hour from then on', () => {
  let now = 0;
  const letIn = createClientBound(() => now);
  const ask = (times: number) => Array.from({ length: times }, () => letIn('a')).filter(Boolean);
  expect(ask(50)).toHaveLength(10);
  expect(letIn('b')).toBe(true);
  now = 3_600_000 / 2;
  expect(ask(50)).toHaveLength(10);
});

test('what a client says of itself is believed of the edge alone', () => {
  const request = {
    headers: { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' },
    socket: { remoteAddress: '::ffff:9.9.9.9' },
  } as unknown as IncomingMessage;
  expect(toClient(request, false)).toBe('9.9.9.9');
  expect(toClient(request, true)).toBe('2.2.2.2');
});
