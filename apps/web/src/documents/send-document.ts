import type { NextApiRequest, NextApiResponse } from 'next';
import { logError } from '../log-error';
import { refuseUnlessRead } from '../refuse-unless-read';
import { isAnyWithdrawn } from '../withdrawals/is-any-withdrawn';
import type { Document } from './document';
import type { Write } from './document-cache';
import { getDocumentCache } from './get-document-cache';
import { isUnchanged } from './is-unchanged';

/** Seconds until it is worth while to ask again. */
const retryAfter = '5';

/** What was asked for, and how it is answered. */
export interface AskedDocument {
  /** Names the document among all documents. */
  key: string;
  write: Write;
  /** Asked first: where it answers no, there is no such document, and none is written. */
  isThere?: () => Promise<boolean>;
  /** Whether scripts of any web site may read it. */
  isForScripts?: boolean;
  /** The slug of the one release that it is about, if it is about one. */
  ofRelease?: string;
}

/**
 * Answers a request for a document: to GET and HEAD, conditional or not. It may be kept by caches
 * but not shown unasked, so that nothing is seen a second late.
 *
 * @param asked null where the address names none.
 */
export async function sendDocument(
  request: NextApiRequest,
  response: NextApiResponse,
  asked: AskedDocument | null,
): Promise<void> {
  if (refuseUnlessRead(request, response)) return say(response, 'This can only be read.');
  if (!asked) return refuse(response, 404, 'There is nothing at this address.');
  const document = await findDocument(asked).catch((error: unknown) => {
    logError(error);
    return undefined;
  });
  if (document === undefined) {
    response.setHeader('Retry-After', retryAfter);
    return refuse(response, 503, 'The newsroom cannot answer just now: try again.');
  }
  if (document === null) {
    return asked.ofRelease !== undefined && isAnyWithdrawn([asked.ofRelease])
      ? refuse(response, 410, 'This was withdrawn.')
      : refuse(response, 404, 'There is nothing at this address.');
  }
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  response.setHeader('ETag', document.etag);
  if (document.lastModified) response.setHeader('Last-Modified', document.lastModified);
  // Search engines are to read it, and to show the pages instead.
  response.setHeader('X-Robots-Tag', 'noindex');
  if (asked.isForScripts) {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  }
  if (isUnchanged(request.headers, document)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  response.statusCode = 200;
  response.setHeader('Content-Type', document.mediaType);
  response.setHeader('Content-Length', document.bytes.length);
  response.end(request.method === 'HEAD' ? undefined : document.bytes);
}

async function findDocument({ key, write, isThere }: AskedDocument): Promise<Document | null> {
  if (isThere && !(await isThere())) return null;
  return getDocumentCache().get(key, write);
}

/** Not kept by anybody: the next answer may be another. */
function refuse(response: NextApiResponse, status: number, words: string): void {
  response.statusCode = status;
  response.setHeader('Cache-Control', 'no-store');
  say(response, words);
}

function say(response: NextApiResponse, words: string): void {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${words}\n`);
}
