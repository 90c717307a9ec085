import { setTimeout as delay } from 'node:timers/promises';

/** Milliseconds that a visitor waits between looks: an impatient reader's reload, held down. */
const betweenLooks = 25;

/**
 * Lets visitors look at an address again and again until one of them sees the words.
 * @param {object} options
 * @param {string} options.url
 * @param {string} options.words
 * @param {number} options.visitors
 * @param {number} options.timeoutMs milliseconds
 * @param {RequestInit} [options.request]
 * @returns {{ seen: Promise<number | null> }} when it was seen first (performance.now()), or null
 */
export function pollUntilSeen({ url, words, visitors, timeoutMs, request }) {
  const end = performance.now() + timeoutMs;
  /** @type {number | null} */
  let seenAt = null;
  const visit = async () => {
    while (seenAt === null && performance.now() < end) {
      const response = await fetch(url, request);
      const text = await response.text();
      if (seenAt === null && response.ok && text.includes(words)) seenAt = performance.now();
      await delay(betweenLooks);
    }
  };
  const visits = Promise.all(Array.from({ length: visitors }, visit));
  return { seen: visits.then(() => seenAt) };
}
