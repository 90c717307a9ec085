import { spawn } from 'node:child_process';
import { OperatorError } from '../operator-error.mjs';
import { rootFolder, toToolEnvironment } from '../settings.mjs';

/**
 * Runs one check in silence. If it fails, the error carries all that it printed.
 * @param {import('./check-steps.mjs').CheckStep} step
 * @param {AbortSignal} stop
 * @returns {Promise<void>}
 */
export function runCheck({ label, args }, stop) {
  return new Promise((resolve, reject) => {
    /** @type {Buffer[]} */
    const printed = [];
    const child = spawn(process.execPath, args, {
      cwd: rootFolder,
      env: toToolEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal: stop,
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ chunk) => printed.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const text = Buffer.concat(printed).toString('utf8').trimEnd();
      reject(new OperatorError(`${label} failed (exit code ${code}):\n\n${text}\n`));
    });
  });
}
