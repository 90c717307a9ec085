import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes, or until `limit`. Answers whether it was yes.
 * @param {(signal: AbortSignal) => Promise<boolean>} isReady
 * @param {AbortSignal} limit
 */
export async function waitUntilReady(isReady, limit) {
  while (!limit.aborted) {
    if (await isReady(limit).catch(() => false)) return true;
    await delay(100, undefined, { signal: limit }).catch(() => undefined);
  }
  return false;
}
