import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a form was sent from a page of this newsroom, so that no other site subscribes its visitors.
 * Browsers say so themselves (Fetch Metadata, or the `Origin` of every POST); who says nothing is no
 * browser's page.
 */
export function isFromHere(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  return origin === new URL(publicUrl).origin || new URL(origin).host === host;
}
