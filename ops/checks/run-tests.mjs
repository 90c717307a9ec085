import { OperatorError } from '../operator-error.mjs';
import { readSettings } from '../settings.mjs';
import { createProgress } from '../terminal/create-progress.mjs';
import { listenForStop } from '../terminal/listen-for-stop.mjs';
import { prepareDataFolder } from '../workspace/prepare-data-folder.mjs';
import { prepareWorkspace } from '../workspace/prepare-workspace.mjs';
import { checkSteps } from './check-steps.mjs';
import { addCounts, toJestCount, toResultLine } from './count-results.mjs';
import { countSuites, provideJestNeeds } from './provide-jest-needs.mjs';
import { runCheck } from './run-check.mjs';
import { runJest } from './run-jest.mjs';

/**
 * @typedef {object} Run
 * @property {import('../settings.mjs').Settings} settings
 * @property {import('../terminal/create-progress.mjs').Progress} progress
 * @property {AbortSignal} stop
 */

/**
 * `npm test`: every check, then Jest. With arguments only Jest runs, with these arguments.
 * @param {string[]} args
 * @returns {Promise<number>} the exit code
 */
export async function runTests(args) {
  const run = { settings: readSettings(), progress: createProgress(), stop: listenForStop() };
  try {
    const logFolder = prepareDataFolder(run.settings.dataFolder);
    await prepareWorkspace({ ...run, logFolder });
    const checks = args.length > 0 ? [] : [await runChecks(run)];
    const total = addCounts([...checks, ...(await runAllJest(run, args))]);
    console.log(toResultLine(total));
    return total.failed === 0 ? 0 : 1;
  } catch (error) {
    console.log(`\n${run.stop.aborted ? 'Stopped.' : toText(error)}`);
    console.log(toResultLine({ passed: 0, failed: 1, skipped: 0 }));
    return 1;
  }
}

/**
 * Runs every check, also after one has failed; two at a time, since most keep one processor busy.
 * @param {Run} run
 */
async function runChecks({ progress, stop }) {
  /** @type {unknown[]} */
  const faults = [];
  const waiting = checkSteps.values();
  const runWaiting = async () => {
    for (const step of waiting) await runCheck(step, stop).catch((fault) => faults.push(fault));
  };
  const label = checkSteps.map((step) => step.label).join(', ');
  try {
    await progress.step(label, async () => {
      await Promise.all([runWaiting(), runWaiting()]);
      if (faults.length > 0) throw new OperatorError(faults.map(toText).join('\n'));
    });
  } catch (error) {
    stop.throwIfAborted();
    console.log(`\n${toText(error)}`);
  }
  return { passed: checkSteps.length - faults.length, failed: faults.length, skipped: 0 };
}

/**
 * Runs Jest's projects as far as this machine has what they need. What is missing is a skip that
 * is said, and in CI a failure.
 * @param {Run} run
 * @param {string[]} args
 */
async function runAllJest({ settings, stop }, args) {
  const needs = await provideJestNeeds(settings);
  try {
    const leftOut = needs.missing.map(({ project, sentence }) => {
      const suites = countSuites(project);
      console.log(`  ! ${sentence} Left out: ${project}, ${suites} test files.`);
      return settings.isCi
        ? { passed: 0, failed: 1, skipped: 0 }
        : { passed: 0, failed: 0, skipped: suites };
    });
    // Jest takes every word after this option for a project's name, so it comes last.
    const ignored = needs.missing.flatMap(({ project }) => ['--ignoreProjects', project]);
    const report = await runJest({ args: [...args, ...ignored], env: needs.env, stop });
    return [...leftOut, toJestCount(report)];
  } finally {
    await needs.release();
  }
}

/** @param {unknown} error */
function toText(error) {
  if (error instanceof OperatorError) return error.message;
  return error instanceof Error ? error.stack : String(error);
}
