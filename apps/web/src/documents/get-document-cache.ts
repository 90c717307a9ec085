import { renderClock } from '../cache/render-clock';
import { logError } from '../log-error';
import { isAnyWithdrawn } from '../withdrawals/is-any-withdrawn';
import { DocumentCache } from './document-cache';

/** Next bundles each route by itself; what they share is kept in the process. */
const place = Symbol.for('dateline.documents');
const maxBytes = 64 * 1024 * 1024;

export function getDocumentCache(): DocumentCache {
  const shared = globalThis as { [place]?: DocumentCache };
  return (shared[place] ??= new DocumentCache({
    maxBytes,
    now: renderClock,
    isAnyWithdrawn,
    logError,
  }));
}
