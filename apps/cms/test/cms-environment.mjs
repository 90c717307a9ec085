import { createRequire } from 'node:module';
import path from 'node:path';
import { TestEnvironment } from 'jest-environment-node';

const require = createRequire(import.meta.url);
const appDir = path.resolve(import.meta.dirname, '..');

/**
 * Jest loads every module anew for each test file, and of Strapi's some 3,000 that took most of
 * the time. Here the compiled CMS runs outside of Jest's modules, as it does in a newsroom: what
 * is installed is loaded once, our own modules at every start.
 */
export default class CmsEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.loadCms = loadCms;
  }
}

/**
 * @param {NodeJS.ProcessEnv} environment of the test, which is a copy of the process's own
 * @returns {Promise<import('@strapi/strapi').Core.Strapi>} loaded, and not listening yet
 */
async function loadCms(environment) {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  for (const file of Object.keys(require.cache)) if (hasState(file)) delete require.cache[file];
  const { createStrapi } = require('@strapi/strapi');
  return createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    serveAdminPanel: false,
  }).load();
}

/**
 * Our own modules read the settings once, when they are loaded; some of Strapi's keep the first
 * newsroom that they served.
 * @param {string} file
 */
function hasState(file) {
  const [installed] = file.split(`${path.sep}node_modules${path.sep}`).slice(-1);
  return installed === file || installed.startsWith(`@strapi${path.sep}`);
}
