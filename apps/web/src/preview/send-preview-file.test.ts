import { createServer, type RequestListener, type Server } from 'node:http';
import { toAddress } from '../../test/to-address';
import { getSettings } from '../settings';
import { sendPreviewFile } from './send-preview-file';

jest.mock('../settings');

const servers: Server[] = [];
const asked = { token: 't'.repeat(43), sha256: 'a'.repeat(64), name: 'chart.png' };

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  return toAddress(server);
}

async function ask(query: unknown, cms: RequestListener, init: RequestInit = {}) {
  const cmsUrl = await listen(cms);
  jest.mocked(getSettings).mockReturnValue({ cmsUrl } as ReturnType<typeof getSettings>);
  const web = await listen((request, response) => {
    sendPreviewFile(request, response, query).then(
      (isSent) => isSent || response.writeHead(404).end(),
      () => (response.headersSent ? response.destroy() : response.writeHead(503).end()),
    );
  });
  return fetch(web, init);
}

const bytes: RequestListener = (_request, response) =>
  void response
    .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b', 'content-length': 5 })
    .end('bytes');

test('a file is passed on, kept by nobody, as what its name says and able to do nothing', async () => {
  const answer = await ask(asked, bytes);
  await expect(answer.text()).resolves.toBe('bytes');
  const expected = {
    'cache-control': 'private, no-store',
    'content-disposition': 'inline; filename="chart.png"',
    'content-length': '5',
    'content-security-policy': "default-src 'none'; sandbox",
    'content-type': 'image/png',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  };
  const sent = Object.keys(expected).map((name) => [name, answer.headers.get(name)]);
  expect(Object.fromEntries(sent)).toEqual(expected);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

test('a page of HTML is saved, never shown', async () => {
  const answer = await ask({ ...asked, name: 'page.html' }, bytes);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="page.html"');
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
});

test('HEAD is answered with the same headers and no bytes', async () => {
  const answer = await ask(asked, bytes, { method: 'HEAD' });
  expect(answer.headers.get('content-length')).toBe('5');
  await expect(answer.text()).resolves.toBe('');
});

test.each([
  { ...asked, token: 'short' },
  { ...asked, sha256: '../secret' },
  { ...asked, name: '../secret.pdf' },
  { ...asked, name: ['chart.png'] },
  {},
])('the CMS is not asked for %j', async (query) => {
  const cms = jest.fn();
  const answer = await ask(query, cms);
  expect(answer.status).toBe(404);
  expect(cms).not.toHaveBeenCalled();
});

test('a token that opens nothing finds no file, and a CMS in trouble sends none', async () => {
  const withStatus = (status: number) => (_: unknown, response: Parameters<RequestListener>[1]) =>
    void response.writeHead(status).end('embargoed');
  const unknown = await ask(asked, withStatus(404));
  expect(unknown.status).toBe(404);
  await expect(unknown.text()).resolves.toBe('');
  expect((await ask(asked, withStatus(500))).status).toBe(503);
});

test('a line that breaks in the middle ends the answer', async () => {
  const answer = await ask(asked, (_request, response) => {
    response.writeHead(200, { 'content-length': 10 }).write('bytes');
    setImmediate(() => response.destroy());
  });
  await expect(answer.text()).rejects.toThrow();
});
