import { randomUUID } from 'node:crypto';
import { type EditionsIssued, editionsIssuedPath, signRequest } from '@dateline/contract';

/** How long, in milliseconds, the web may take to make its pages fresh. */
const patience = 15_000;

export type NotifyWeb = (message: EditionsIssued) => Promise<void>;

/** Tells the newsroom's web that an edition was issued. Rejects unless its pages are fresh now. */
export function createWebNotifier(web: { url: string; secret: string }): NotifyWeb {
  return async (message) => {
    const body = JSON.stringify(message);
    const response = await fetch(new URL(editionsIssuedPath, web.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signRequest(web.secret, { id: randomUUID(), body, now: new Date() }),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`the web answered ${response.status}`);
  };
}
