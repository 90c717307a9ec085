import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { rootFolder, toAppEnvironment } from '../settings.mjs';

/**
 * How each app is started. The programs are called without npm between, so that signals and
 * exit codes are theirs.
 * @param {import('../settings.mjs').Settings} settings
 * @param {'production' | 'development'} mode
 */
export function toAppCommands(settings, mode) {
  const env = toAppEnvironment(settings, mode);
  const cms = join(rootFolder, 'apps', 'cms');
  const web = join(rootFolder, 'apps', 'web');
  const strapi = toProgram(cms, '@strapi/strapi', 'strapi');
  const next = toProgram(web, 'next', 'next');
  const address = ['--port', String(settings.webPort), '--hostname', settings.host];
  const isProduction = mode === 'production';
  return {
    cms: {
      program: process.execPath,
      args: [strapi, isProduction ? 'start' : 'develop'],
      cwd: cms,
      env,
    },
    web: {
      program: process.execPath,
      args: isProduction ? [join('dist', 'start.js')] : [next, 'dev', ...address],
      cwd: web,
      env,
    },
  };
}

/**
 * The file behind a package's command, as the app itself resolves the package.
 * @param {string} app
 * @param {string} packageName
 * @param {string} command
 */
function toProgram(app, packageName, command) {
  const require = createRequire(join(app, 'package.json'));
  const manifest = require.resolve(`${packageName}/package.json`);
  // A package with a single command may name it by its file alone.
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (require(manifest));
  return join(dirname(manifest), typeof bin === 'string' ? bin : (bin[command] ?? ''));
}
