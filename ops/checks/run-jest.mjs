import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootFolder, toToolEnvironment } from '../settings.mjs';

/**
 * @typedef {object} JestReport the part of Jest's JSON report that is counted
 * @property {boolean} success
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {number} numRuntimeErrorTestSuites
 */

/**
 * Runs Jest with its own report on the screen.
 * @param {object} run
 * @param {string[]} run.args
 * @param {Record<string, string>} run.env beside that of the tools
 * @param {AbortSignal} run.stop
 * @returns {Promise<JestReport | null>} null if Jest gave no report
 */
export async function runJest({ args, env, stop }) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-jest-'));
  const report = join(folder, 'report.json');
  try {
    await new Promise((resolve) => {
      const child = spawn(process.execPath, [toJest(), '--json', '--outputFile', report, ...args], {
        cwd: rootFolder,
        env: { ...toToolEnvironment(), ...env },
        stdio: ['ignore', 'inherit', 'inherit'],
        signal: stop,
      });
      child.on('error', resolve);
      child.on('close', resolve);
    });
    stop.throwIfAborted();
    if (!existsSync(report)) return null;
    return /** @type {JestReport} */ (JSON.parse(readFileSync(report, 'utf8')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Jest's program, which `node` runs. */
export function toJest() {
  return join(rootFolder, 'node_modules', 'jest', 'bin', 'jest.js');
}
