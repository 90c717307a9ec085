import { createServer, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Stands between web and CMS and holds every answer back.
 * @param {string} target origin of the CMS
 * @param {number} milliseconds
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export function openSlowProxy(target, milliseconds) {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    const onward = request(new URL(url, target), { method, headers }, (answer) => {
      void delay(milliseconds).then(() => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      resolve({ url: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}
