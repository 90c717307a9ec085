import type { ServerResponse } from 'node:http';

/** What is under preview is for the one who asked: nobody keeps it, lists it or passes it on. */
export function setPreviewHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'private, no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow, noarchive');
  // The token is in the address, and must not go along to where a link leads.
  response.setHeader('Referrer-Policy', 'no-referrer');
}
