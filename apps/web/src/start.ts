import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getNotificationSecret } from './notifications/get-notification-secret';
import { getSettings } from './settings';

/**
 * Milliseconds. Longer than a proxy keeps an idle connection (nginx: 60 s), so that it is never this
 * side that closes one just as the next request comes in on it.
 */
const keepAliveTimeout = '65000';

/** Runs `next start` in this process, on the address that the settings name. */
function start(): void {
  process.chdir(resolve(__dirname, '..'));
  const { host, port, secretsFolder } = getSettings();
  getNotificationSecret(secretsFolder);
  const address = ['--hostname', host, '--port', String(port)];
  process.argv.splice(2, Infinity, 'start', ...address, '--keepAliveTimeout', keepAliveTimeout);
  createRequire(__filename)('next/dist/bin/next');
}

try {
  start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
