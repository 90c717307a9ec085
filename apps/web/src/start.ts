import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getNotificationSecret } from './notifications/get-notification-secret';
import { getSettings } from './settings';

/** Runs `next start` in this process, on the address that the settings name. */
function start(): void {
  process.chdir(resolve(__dirname, '..'));
  const { host, port, secretsFolder } = getSettings();
  getNotificationSecret(secretsFolder);
  process.argv.splice(2, Infinity, 'start', '--hostname', host, '--port', String(port));
  createRequire(__filename)('next/dist/bin/next');
}

try {
  start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
