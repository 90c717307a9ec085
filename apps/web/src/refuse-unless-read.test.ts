import { createServer } from 'node:http';
import { toAddress } from '../test/to-address';
import { refuseUnlessRead } from './refuse-unless-read';

const server = createServer((request, response) => {
  response.end(refuseUnlessRead(request, response) ? 'refused' : 'read');
});
let address: string;

beforeAll(async () => {
  address = await toAddress(server);
});
afterAll(() => server.close());

const ask = async (method: string) => {
  const { status, headers } = await fetch(address, { method });
  return { status, allow: headers.get('allow'), kept: headers.get('cache-control') };
};

test.each(['GET', 'HEAD'])('%s is let through untouched', async (method) => {
  expect(await ask(method)).toEqual({ status: 200, allow: null, kept: null });
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
  '%s is told what may be asked instead, and nobody keeps that',
  async (method) => {
    expect(await ask(method)).toEqual({ status: 405, allow: 'GET, HEAD', kept: 'no-store' });
  },
);
