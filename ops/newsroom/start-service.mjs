import { closeSync } from 'node:fs';
import { OperatorError } from '../operator-error.mjs';
import { openLog } from '../terminal/open-log.mjs';
import { readLastLines } from '../terminal/read-last-lines.mjs';
import { startProcessGroup } from './start-process-group.mjs';
import { waitUntilReady } from './wait-until-ready.mjs';

/**
 * @typedef {object} Service
 * @property {Promise<OperatorError>} exited why it ended, with the end of its log
 * @property {() => Promise<void>} stop
 */

/**
 * Starts an app that runs until it is stopped, with its output in a log, and waits until it
 * answers.
 * @param {object} options
 * @param {string} options.name for people
 * @param {string} options.log name of the log
 * @param {import('./start-process-group.mjs').Command} options.command
 * @param {string} options.logFolder
 * @param {(signal: AbortSignal) => Promise<boolean>} options.isReady
 * @param {AbortSignal} options.stop
 * @param {number} [options.timeoutMs] milliseconds to become ready
 * @returns {Promise<Service>}
 */
export async function startService(options) {
  const { name, command, isReady, stop, timeoutMs = 120_000 } = options;
  const log = openLog(options.logFolder, options.log);
  const group = startProcessGroup(command, ['ignore', log.descriptor, log.descriptor]);
  closeSync(log.descriptor);
  /** @param {string} what */
  const toError = (what) =>
    new OperatorError(`${name} ${what}. The end of ${log.file}:\n\n${readLastLines(log.file)}`);

  const exited = group.exited.then((ending) => toError(`stopped (${ending})`));
  const late = `did not answer within ${timeoutMs / 1000} s`;
  const waiting = new AbortController();
  const endWaiting = () => waiting.abort();
  const timer = setTimeout(endWaiting, timeoutMs);
  stop.addEventListener('abort', endWaiting);
  try {
    const fault = await Promise.race([
      exited,
      waitUntilReady(isReady, waiting.signal).then((ready) => (ready ? null : toError(late))),
    ]);
    stop.throwIfAborted();
    if (fault) throw fault;
    return { exited, stop: group.stop };
  } catch (error) {
    await group.stop();
    throw error;
  } finally {
    endWaiting();
    clearTimeout(timer);
    stop.removeEventListener('abort', endWaiting);
  }
}
