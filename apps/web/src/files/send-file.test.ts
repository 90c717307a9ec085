import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { toAddress } from '../../test/to-address';
import { sendFile } from './send-file';

const sha256 = 'a'.repeat(64);
const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
});

async function ask(name: string, init: RequestInit = {}, text = '0123456789') {
  const place = join(makeTemporaryFolder(), name);
  writeFileSync(place, text);
  const file = { place, sha256, name, bytes: text.length };
  const server = createServer((request, response) => void sendFile(request, response, file));
  servers.push(server);
  const answer = await fetch(await toAddress(server), init);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}

test('a file is sent whole, for a minute at most, as what its name says', async () => {
  const { status, headers, body } = await ask('report.pdf');
  expect({ status, body }).toEqual({ status: 200, body: '0123456789' });
  expect(headers.get('content-type')).toBe('application/pdf');
  expect(headers.get('content-disposition')).toBe('inline; filename="report.pdf"');
  expect(headers.get('content-length')).toBe('10');
  expect(headers.get('cache-control')).toBe('public, max-age=60');
  expect(headers.get('etag')).toBe(`"${sha256}"`);
  expect(headers.get('surrogate-key')).toBe(`file-${sha256}`);
});

test.each(['page.html', 'script.js', 'unknown', 'data.xml', 'page.pdf.html'])(
  '%s is saved and never shown, whatever it holds',
  async (name) => {
    const { headers } = await ask(name, {}, '<script>alert(1)</script>');
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  },
);

test('HEAD is answered with the same headers and no bytes', async () => {
  const { status, headers, body } = await ask('report.pdf', { method: 'HEAD' });
  expect({ status, body }).toEqual({ status: 200, body: '' });
  expect(headers.get('content-length')).toBe('10');
});

test('a part is sent where a part is asked for', async () => {
  const { status, headers, body } = await ask('a.pdf', { headers: { range: 'bytes=2-4' } });
  expect({ status, body }).toEqual({ status: 206, body: '234' });
  expect(headers.get('content-range')).toBe('bytes 2-4/10');
});

test('a part that is not there is told of', async () => {
  const { status, headers } = await ask('a.pdf', { headers: { range: 'bytes=10-' } });
  expect(status).toBe(416);
  expect(headers.get('content-range')).toBe('bytes */10');
});

test('a file that the reader has already is not sent again', async () => {
  const { status, body } = await ask('a.pdf', { headers: { 'if-none-match': `"${sha256}"` } });
  expect({ status, body }).toEqual({ status: 304, body: '' });
});

test('an empty file is sent as empty', async () => {
  const { status, headers, body } = await ask('empty.txt', {}, '');
  expect({ status, body }).toEqual({ status: 200, body: '' });
  expect(headers.get('content-length')).toBe('0');
});
