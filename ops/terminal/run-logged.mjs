import { spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { OperatorError } from '../operator-error.mjs';
import { openLog } from './open-log.mjs';
import { readLastLines } from './read-last-lines.mjs';

/**
 * Runs a program with its output in a log. If it fails, the error carries the log's end.
 * @param {object} run
 * @param {string} run.name of the log, and of the work in the error
 * @param {string} run.program
 * @param {string[]} run.args
 * @param {string} run.cwd
 * @param {NodeJS.ProcessEnv} run.env
 * @param {string} run.logFolder
 * @param {AbortSignal} run.stop ends the program
 */
export async function runLogged({ name, program, args, cwd, env, logFolder, stop }) {
  const log = openLog(logFolder, name);
  const stdio = /** @type {const} */ (['ignore', log.descriptor, log.descriptor]);
  try {
    /** @type {string | null} */
    const fault = await new Promise((resolve) => {
      const child = spawn(program, args, { cwd, env, stdio: [...stdio], signal: stop });
      child.on('error', (error) => resolve(error.message));
      child.on('exit', (code) => resolve(code === 0 ? null : `exit code ${code}`));
    });
    stop.throwIfAborted();
    if (fault === null) return;
    throw new OperatorError(
      `The ${name} failed (${fault}). The end of ${log.file}:\n\n${readLastLines(log.file)}`,
    );
  } finally {
    closeSync(log.descriptor);
  }
}
