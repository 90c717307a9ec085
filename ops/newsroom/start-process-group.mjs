import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * @typedef {{ program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} Command
 *
 * @typedef {object} ProcessGroup
 * @property {import('node:child_process').ChildProcess} leader
 * @property {Promise<string>} exited how the leader ended, for people
 * @property {() => Promise<void>} stop asks the group to end, and after the timeout ends it
 */

/**
 * Starts a program as the leader of a process group of its own: Ctrl-C then reaches this process
 * alone, which ends its children in order, with all that they started themselves.
 * @param {Command} command
 * @param {import('node:child_process').StdioOptions} stdio
 * @param {number} [timeoutMs] milliseconds that the group has to end by itself
 * @returns {ProcessGroup}
 */
export function startProcessGroup({ program, args, cwd, env }, stdio, timeoutMs = 10_000) {
  const leader = spawn(program, args, { cwd, env, stdio, detached: true });
  /** @type {Promise<string>} */
  const exited = new Promise((resolve) => {
    leader.once('error', (error) => resolve(error.message));
    leader.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return {
    leader,
    exited,
    async stop() {
      signalGroup(leader.pid, 'SIGTERM');
      await Promise.race([exited, delay(timeoutMs, undefined, { ref: false })]);
      signalGroup(leader.pid, 'SIGKILL');
      await exited;
    },
  };
}

/**
 * @param {number | undefined} pid the group's leader; undefined if it never started
 * @param {NodeJS.Signals} signal
 */
function signalGroup(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: all of the group has ended.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
