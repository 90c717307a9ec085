import { ensureSecrets } from '../secrets.mjs';
import { assertPortFree } from '../workspace/assert-port-free.mjs';
import { prepareDataFolder } from '../workspace/prepare-data-folder.mjs';
import { prepareWorkspace } from '../workspace/prepare-workspace.mjs';

/**
 * All that must be so before the apps start.
 * @param {object} work
 * @param {import('../settings.mjs').Settings} work.settings
 * @param {import('../terminal/create-progress.mjs').Progress} work.progress
 * @param {AbortSignal} work.stop
 * @param {string[]} [work.tasks] of turbo.json, with filters
 * @returns {Promise<string>} the folder of the logs
 */
export async function prepareNewsroom({ settings, progress, stop, tasks }) {
  const logFolder = prepareDataFolder(settings.dataFolder);
  await assertPortFree('CMS_PORT', settings.cmsPort, settings.host);
  await assertPortFree('WEB_PORT', settings.webPort, settings.host);
  await prepareWorkspace({ progress, logFolder, stop, tasks });
  ensureSecrets(settings.secretsFolder);
  return logFolder;
}
