import { createServer, request } from 'node:http';

/**
 * Stands between web and CMS and counts what the web asks.
 * @param {string} target origin of the CMS
 * @returns {Promise<{ url: string, countSince: () => number, close: () => void }>} `countSince`
 *   answers how often the CMS was asked since it was last called
 */
export function openCountingProxy(target) {
  let count = 0;
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = '/' } = incoming;
    count += 1;
    const onward = request(new URL(url, target), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  const countSince = () => {
    const counted = count;
    count = 0;
    return counted;
  };
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${port}`, countSince, close });
    });
  });
}
