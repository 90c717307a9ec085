// Read by old Node.js too: see workspace/node-version.mjs.
import { findNodeFault } from './workspace/node-version.mjs';

/**
 * Runs a command of this folder. What it throws as an OperatorError is told as it is, anything
 * else with its stack; both end with exit code 1.
 * @param {() => Promise<number>} command gives the exit code
 */
export function runCommand(command) {
  const fault = findNodeFault(process.versions.node);
  if (fault !== null) {
    console.error(fault);
    process.exitCode = 1;
    return;
  }
  command().then(
    (code) => process.exit(code),
    (/** @type {unknown} */ error) => {
      const isTold = error instanceof Error && error.name === 'OperatorError';
      console.error(isTold ? error.message : error);
      process.exit(1);
    },
  );
}
