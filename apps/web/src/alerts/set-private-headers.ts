import type { ServerResponse } from 'node:http';

/** What is made for one reader: nobody keeps it, lists it, or hears of its address from a link. */
export function setPrivateHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
}
