import { once } from 'node:events';
import { createServer } from 'node:net';
import { assertPortFree } from './assert-port-free.mjs';

/** @param {string} host */
async function listen(host) {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { port: address.port, close: () => new Promise((resolve) => server.close(resolve)) };
}

describe('a port', () => {
  it('that nobody uses will do', async () => {
    const { port, close } = await listen('127.0.0.1');
    await close();
    await expect(assertPortFree('WEB_PORT', port, '127.0.0.1')).resolves.toBeUndefined();
  });

  it.each(['127.0.0.1', '0.0.0.0'])('in use on %s is named with its variable', async (host) => {
    const { port, close } = await listen(host);
    await expect(assertPortFree('CMS_PORT', port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} is in use: stop the program that uses it or set CMS_PORT to another port.`,
    );
    await close();
  });

  it('on an address that is not of this machine is told as such', async () => {
    await expect(assertPortFree('WEB_PORT', 3000, '192.0.2.1')).rejects.toThrow(
      'Cannot listen on 192.0.2.1, port 3000 (EADDRNOTAVAIL): set DATELINE_HOST to an address of this machine.',
    );
  });
});
