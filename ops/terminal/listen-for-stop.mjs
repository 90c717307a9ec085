import { once } from 'node:events';

/**
 * A signal that aborts when this process is told to stop: Ctrl-C, SIGTERM, a closed terminal.
 * Told twice, the process ends at once.
 * @returns {AbortSignal}
 */
export function listenForStop() {
  const controller = new AbortController();
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      controller.abort();
    });
  }
  return controller.signal;
}

/**
 * @param {AbortSignal} stop
 * @returns {Promise<null>}
 */
export async function waitForStop(stop) {
  if (!stop.aborted) await once(stop, 'abort');
  return null;
}
