import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../../ops/find-free-port.mjs';
import { toAppCommands } from '../../ops/newsroom/app-commands.mjs';
import { isCmsAnswering, isWebAnswering } from '../../ops/newsroom/is-answering.mjs';
import { startService } from '../../ops/newsroom/start-service.mjs';
import { takeFirstAccounts } from '../../ops/newsroom/take-first-accounts.mjs';
import { ensureSecrets } from '../../ops/secrets.mjs';
import { readSettings } from '../../ops/settings.mjs';
import { findPreparedFolder } from '../../ops/testing/find-prepared-folder.mjs';
import { prepareDataFolder } from '../../ops/workspace/prepare-data-folder.mjs';

/**
 * @typedef {object} App a part of the newsroom that can be stopped and started again
 * @property {() => Promise<void>} start
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Newsroom
 * @property {import('../../ops/settings.mjs').Settings} settings
 * @property {string} webUrl
 * @property {string} cmsUrl
 * @property {import('../../ops/newsroom/take-first-accounts.mjs').FirstAccount[]} accounts
 * @property {App} cms
 * @property {App} web
 * @property {() => Promise<void>} close
 */

/**
 * Starts the built CMS and web as `npm start` does, with the sample newsroom, on free ports and on
 * a data folder that goes at the end.
 * @param {object} [options]
 * @param {boolean} [options.isEmpty] without the sample: nobody has an account, nothing is issued
 * @param {(cmsUrl: string) => Promise<string>} [options.between] puts something between web and CMS
 * @returns {Promise<Newsroom>}
 */
export async function openNewsroom({ isEmpty = false, between = async (url) => url } = {}) {
  const dataFolder = mkdtempSync(join(tmpdir(), 'dateline-e2e-'));
  if (!isEmpty && isUnderJest()) cpSync(await findSample(), dataFolder, { recursive: true });
  const { settings, cmsUrl, cms, web } = await prepareApps({ dataFolder, isEmpty, between });
  const close = async () => {
    await Promise.all([cms.stop(), web.stop()]);
    rmSync(dataFolder, { recursive: true, force: true });
  };
  /** @type {Newsroom['accounts']} */
  let accounts = [];
  try {
    await cms.start();
    await web.start();
    takeFirstAccounts(dataFolder, (found) => (accounts = found));
  } catch (error) {
    await close();
    throw error;
  }
  return { settings, webUrl: settings.webUrl, cmsUrl, accounts, cms, web, close };
}

/** Benchmarks start from nothing, as a newsroom does. */
const isUnderJest = () => process.env.JEST_WORKER_ID !== undefined;

/**
 * The sample newsroom as its first start leaves it: to make it takes most of a start's time.
 * @returns {Promise<string>} a data folder to copy
 */
function findSample() {
  return findPreparedFolder('sample-newsroom', async (dataFolder) => {
    const { cms } = await prepareApps({ dataFolder, isEmpty: false, between: async (url) => url });
    await cms.start();
    await cms.stop();
  });
}

/**
 * @param {object} newsroom
 * @param {string} newsroom.dataFolder
 * @param {boolean} newsroom.isEmpty
 * @param {(cmsUrl: string) => Promise<string>} newsroom.between
 */
async function prepareApps({ dataFolder, isEmpty, between }) {
  const [cmsPort, webPort] = [await findFreePort(), await findFreePort()];
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const settings = readSettings({
    DATELINE_DATA: dataFolder,
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPort),
    DATELINE_SAMPLE: isEmpty ? '0' : '1',
    DATELINE_CMS_URL: await between(cmsUrl),
  });
  const logFolder = prepareDataFolder(dataFolder);
  ensureSecrets(settings.secretsFolder);
  const commands = toAppCommands(settings, 'production');
  // Longer than any test lasts: what is signed in by hand renews no token.
  const sessions = { DATELINE_SESSION_ACCESS: '3600' };
  const cms = toApp({
    name: 'The CMS',
    log: 'cms',
    command: { ...commands.cms, env: { ...commands.cms.env, ...sessions } },
    logFolder,
    isReady: (signal) => isCmsAnswering(cmsUrl, signal),
  });
  const web = toApp({
    name: 'The web',
    log: 'web',
    command: commands.web,
    logFolder,
    isReady: (signal) => isWebAnswering(settings.webUrl, signal),
  });
  return { settings, cmsUrl, cms, web };
}

/**
 * @param {Omit<Parameters<typeof startService>[0], 'stop'>} service
 * @returns {App}
 */
function toApp(service) {
  /** @type {import('../../ops/newsroom/start-service.mjs').Service | null} */
  let running = null;
  return {
    async start() {
      running = await startService({ ...service, stop: new AbortController().signal });
    },
    async stop() {
      await running?.stop();
      running = null;
    },
  };
}
