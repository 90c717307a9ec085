import { createRequire } from 'node:module';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';
import { findPreparedFolder } from '../../../ops/testing/find-prepared-folder.mjs';
import { keepCompiled } from './keep-compiled.mjs';

const require = createRequire(import.meta.url);
const appDir = path.resolve(import.meta.dirname, '..');

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

keepCompiled(hasState);

/**
 * Jest loads every module anew for each test file, and of Strapi's some 3,000 that took most of
 * the time. Here the compiled CMS runs outside of Jest's modules, as it does in a newsroom: what
 * is installed is loaded once; our own modules and Strapi's run anew at every start.
 */
export default class CmsEnvironment extends TestEnvironment {
  /** The process as the next test file shall find it. */
  before = { environment: { ...process.env }, listeners: listListeners() };

  async setup() {
    await super.setup();
    this.global.loadCms = loadCms;
    this.global.findPreparedFolder = findPreparedFolder;
    // The CMS and its database driver know a date by its class.
    this.global.Date = Date;
  }

  async teardown() {
    await super.teardown();
    setEnvironment(this.before.environment);
    for (const { event, listener } of listListeners()) {
      if (!this.before.listeners.some((kept) => kept.listener === listener)) {
        process.off(event, listener);
      }
    }
    // Jest ends a worker that holds much memory: it should count what is held, not what is left over.
    collectGarbage();
  }
}

const listListeners = () =>
  process
    .eventNames()
    .flatMap((event) => process.rawListeners(event).map((listener) => ({ event, listener })));

/**
 * @param {NodeJS.ProcessEnv} environment of the test, which is a copy of the process's own
 * @returns {Promise<import('@strapi/strapi').Core.Strapi>} loaded, and not listening yet
 */
async function loadCms(environment) {
  setEnvironment(environment);
  for (const file of Object.keys(require.cache)) if (hasState(file)) delete require.cache[file];
  const { createStrapi } = require('@strapi/strapi');
  const options = { appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false };
  const strapi = createStrapi(options);
  const destroy = strapi.destroy.bind(strapi);
  strapi.destroy = () => withListeners(destroy);
  return strapi.load();
}

/**
 * Strapi takes all listeners from the process as it ends; one of them keeps a worker of Jest alive.
 * @param {() => Promise<void>} work
 */
async function withListeners(work) {
  process.removeAllListeners = () => process;
  try {
    await work();
  } finally {
    Reflect.deleteProperty(process, 'removeAllListeners');
  }
}

/** @param {NodeJS.ProcessEnv} environment */
function setEnvironment(environment) {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
}

/**
 * Our own modules read the settings once, when they are loaded; some of Strapi's keep the first
 * newsroom that they served, and its limit of sign-ins counts those of all newsrooms.
 * @param {string} file
 */
function hasState(file) {
  const [installed] = file.split(`${path.sep}node_modules${path.sep}`).slice(-1);
  if (installed === file) return true;
  return ['@strapi', 'koa2-ratelimit'].some((name) => installed.startsWith(name + path.sep));
}
