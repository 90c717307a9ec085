import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorError } from './operator-error.mjs';

// The only file of ops/ that reads the environment.

/** The repository's folder. */
export const rootFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every tool that would send usage data elsewhere, told not to. */
const telemetryOff = {
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  STRAPI_TELEMETRY_DISABLED: 'true',
  TURBO_TELEMETRY_DISABLED: '1',
};

/**
 * @typedef {object} Settings
 * @property {string} dataFolder absolute; holds all state
 * @property {string} secretsFolder absolute
 * @property {string} host the address that both apps listen on
 * @property {number} cmsPort
 * @property {number} webPort
 * @property {string} publicUrl the newsroom's public origin
 * @property {string} cmsUrl where the web reaches the CMS
 * @property {string} webUrl where the CMS reaches the web
 * @property {string} sample '1' seeds an empty newsroom
 * @property {boolean} isCi nothing may be left out of the tests
 * @property {string} path where programs are looked for
 * @property {string | undefined} chromiumPath
 */

/**
 * The settings that README.md lists, with their defaults.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Settings}
 */
export function readSettings(environment = process.env) {
  const host = environment.DATELINE_HOST || '127.0.0.1';
  const cmsPort = toPort('CMS_PORT', environment.CMS_PORT, 1337);
  const webPort = toPort('WEB_PORT', environment.WEB_PORT, 3000);
  if (cmsPort === webPort) {
    throw new OperatorError(
      `CMS_PORT and WEB_PORT are both ${cmsPort}: set one of them to another port.`,
    );
  }
  const dataFolder = resolve(rootFolder, environment.DATELINE_DATA || 'data');
  const reachable = toReachableHost(host);
  return {
    dataFolder,
    secretsFolder: resolve(rootFolder, environment.DATELINE_SECRETS || join(dataFolder, 'secrets')),
    host,
    cmsPort,
    webPort,
    publicUrl: environment.DATELINE_PUBLIC_URL || `http://localhost:${webPort}`,
    cmsUrl: environment.DATELINE_CMS_URL || `http://${reachable}:${cmsPort}`,
    webUrl: environment.DATELINE_WEB_URL || `http://${reachable}:${webPort}`,
    sample: environment.DATELINE_SAMPLE ?? '1',
    isCi: !['', '0', 'false'].includes(environment.CI ?? ''),
    path: environment.PATH ?? '',
    chromiumPath: environment.CHROMIUM_PATH || undefined,
  };
}

/**
 * The environment in which an app or a tool runs: that of this process, with every setting spelt
 * out, so that the apps need no defaults of their own to agree.
 * @param {Settings} settings
 * @param {'production' | 'development'} mode
 * @returns {NodeJS.ProcessEnv}
 */
export function toAppEnvironment(settings, mode) {
  return {
    ...process.env,
    ...telemetryOff,
    NODE_ENV: mode,
    DATELINE_DATA: settings.dataFolder,
    DATELINE_SECRETS: settings.secretsFolder,
    DATELINE_HOST: settings.host,
    CMS_PORT: String(settings.cmsPort),
    WEB_PORT: String(settings.webPort),
    DATELINE_PUBLIC_URL: settings.publicUrl,
    DATELINE_CMS_URL: settings.cmsUrl,
    DATELINE_WEB_URL: settings.webUrl,
    DATELINE_SAMPLE: settings.sample,
  };
}

/**
 * The environment of npm, the build and the checks. NODE_ENV is left out: "production" would
 * make npm skip what the build needs.
 * @returns {NodeJS.ProcessEnv}
 */
export function toToolEnvironment() {
  const { NODE_ENV: _, ...environment } = process.env;
  return { ...environment, ...telemetryOff };
}

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} fallback
 */
function toPort(name, text, fallback) {
  if (!text) return fallback;
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port >= 1 && port <= 65535) return port;
  throw new OperatorError(`${name} is "${text}": set it to a port number from 1 to 65535.`);
}

/**
 * A server on all addresses is reached on this machine's own.
 * @param {string} host
 */
function toReachableHost(host) {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
