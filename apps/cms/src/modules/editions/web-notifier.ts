import { randomUUID } from 'node:crypto';
import { signRequest, type WebNews, webNewsPaths } from '@dateline/contract';

/** How long, in milliseconds, the web may take to make its pages fresh. */
const timeoutMs = 15_000;

export type NotifyWeb = (message: WebNews) => Promise<void>;

/** Tells the newsroom's web of what became public. Rejects unless its pages are fresh now. */
export function createWebNotifier(web: { url: string; secret: string }): NotifyWeb {
  return async (message) => {
    const body = JSON.stringify(message);
    const response = await fetch(new URL(webNewsPaths[message.type], web.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...signRequest(web.secret, { id: randomUUID(), body, now: new Date() }),
      },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`the web answered ${response.status}`);
  };
}
