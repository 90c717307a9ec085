import { waitForStop } from '../terminal/listen-for-stop.mjs';
import { toAppCommands } from './app-commands.mjs';
import { isCmsAnswering, isWebAnswering } from './is-answering.mjs';
import { startService } from './start-service.mjs';

/**
 * Runs the CMS, then the web, until `stop`. If one of them ends by itself, the other is stopped
 * and the error says which it was.
 * @param {object} run
 * @param {import('../settings.mjs').Settings} run.settings
 * @param {import('../terminal/create-progress.mjs').Progress} run.progress
 * @param {AbortSignal} run.stop
 * @param {string} run.logFolder
 * @param {() => Promise<void>} run.whenReady
 */
export async function runServices({ settings, progress, stop, logFolder, whenReady }) {
  const commands = toAppCommands(settings, 'production');
  /** @type {import('./start-service.mjs').Service[]} */
  const services = [];
  try {
    services.push(
      await progress.step('Starting the CMS', () =>
        startService({
          name: 'The CMS',
          log: 'cms',
          command: commands.cms,
          logFolder,
          stop,
          isReady: (signal) => isCmsAnswering(settings.cmsUrl, signal),
        }),
      ),
    );
    services.push(
      await progress.step('Starting the web', () =>
        startService({
          name: 'The web',
          log: 'web',
          command: commands.web,
          logFolder,
          stop,
          isReady: (signal) => isWebAnswering(settings.webUrl, signal),
        }),
      ),
    );
    await whenReady();
    const fault = await Promise.race([
      ...services.map((service) => service.exited),
      waitForStop(stop),
    ]);
    if (fault) throw fault;
  } finally {
    await Promise.all(services.map((service) => service.stop()));
  }
}
