import { createServer } from 'node:net';
import { OperatorError } from '../operator-error.mjs';

/**
 * Throws if a server cannot listen on the port. Looks at ::1 as well: a browser tries that
 * address first for "localhost", and would show whatever program listens there.
 * @param {string} variable the setting that names the port
 * @param {number} port
 * @param {string} host
 */
export async function assertPortFree(variable, port, host) {
  for (const address of new Set([host, '::1'])) {
    const code = await findListenFault(port, address);
    if (code === null || (address !== host && code !== 'EADDRINUSE')) continue;
    throw new OperatorError(toSentence(variable, port, host, code));
  }
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | null>} the system's error code
 */
function findListenFault(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => {
      resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? error.message);
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/**
 * @param {string} variable
 * @param {number} port
 * @param {string} host
 * @param {string} code
 */
function toSentence(variable, port, host, code) {
  if (code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop the program that uses it or set ${variable} to another port.`;
  }
  if (code === 'EACCES') {
    return `This user may not use port ${port}: set ${variable} to a port above 1023.`;
  }
  return `Cannot listen on ${host}, port ${port} (${code}): set DATELINE_HOST to an address of this machine.`;
}
