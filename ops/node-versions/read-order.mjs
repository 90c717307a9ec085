import { OperatorError } from '../operator-error.mjs';

/**
 * The releases of Node.js that the tests run on besides the one at hand, each in its exact version.
 * @type {Readonly<Record<string, string>>}
 */
const releases = { 24: '24.22.3', 26: '26.12.1' };

/**
 * Which Node.js to test on, and what is for Jest.
 * @param {string[]} args of the command line
 * @param {string} machine as in `linux-x64`
 */
export function readOrder([major = '', ...jestArgs], machine) {
  const version = releases[major];
  if (version === undefined) {
    throw new OperatorError(
      `Say which Node.js to test on: npm run test:node -- ${Object.keys(releases).join(' or ')}, and ` +
        'after it what Jest is to run, for example: npm run test:node -- 24 packages/release.',
    );
  }
  if (machine !== 'linux-x64') {
    throw new OperatorError(
      `Node.js ${version} is fetched for linux-x64 only, and this is ${machine}: install it, put it ` +
        'first in PATH and run npm test.',
    );
  }
  return { version, jestArgs };
}
