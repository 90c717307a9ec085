import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Whether a request wants anything but to read what is at its address. Then the answer is 405 and
 * names what may be asked, as RFC 9110 (15.5.6) demands; its words are the caller's.
 */
export function refuseUnlessRead(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  response.statusCode = 405;
  response.setHeader('Allow', 'GET, HEAD');
  response.setHeader('Cache-Control', 'no-store');
  return true;
}
