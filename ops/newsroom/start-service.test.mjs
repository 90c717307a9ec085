import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useTempFolders } from '../testing/use-temp-folders.mjs';
import { startService } from './start-service.mjs';

const makeFolder = useTempFolders();

/**
 * Starts a Node.js program as a service that is ready when it has made the file `ready`.
 * @param {string} program
 * @param {object} [options]
 */
function start(program, options) {
  const folder = makeFolder();
  const service = startService({
    name: 'The CMS',
    log: 'cms',
    command: { program: process.execPath, args: ['-e', program], cwd: folder, env: {} },
    logFolder: folder,
    isReady: () => Promise.resolve(existsSync(join(folder, 'ready'))),
    stop: new AbortController().signal,
    ...options,
  });
  return { folder, service };
}

const serve = `
  console.log('pid', process.pid);
  require('node:fs').writeFileSync('ready', '');
  setInterval(() => {}, 1000);`;

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} folder */
const readPid = (folder) =>
  Number(/pid (\d+)/.exec(readFileSync(join(folder, 'cms.log'), 'utf8'))?.[1]);

describe('a service', () => {
  it('is started, waited for and stopped', async () => {
    const { folder, service } = start(serve);
    const { stop } = await service;
    expect(readPid(folder)).toBeGreaterThan(0);
    await stop();
    expect(isAlive(readPid(folder))).toBe(false);
  });

  it('that ends before it is ready is told with the end of its log', async () => {
    const { service } = start(`console.error('no such table'); process.exit(3);`);
    await expect(service).rejects.toThrow(
      /^The CMS stopped \(exit code 3\)\. The end of \S+cms\.log:\n\nno such table$/,
    );
  });

  it('that ends later is told too', async () => {
    const { folder, service } = start(serve);
    const { exited } = await service;
    process.kill(readPid(folder), 'SIGKILL');
    expect((await exited).message).toMatch(/^The CMS stopped \(SIGKILL\)/);
  });

  it('that never answers is ended, and told', async () => {
    const { folder, service } = start(
      `console.log('pid', process.pid); setInterval(() => {}, 1000);`,
      { timeoutMs: 500 },
    );
    await expect(service).rejects.toThrow(/^The CMS did not answer within 0\.5 s\./);
    expect(isAlive(readPid(folder))).toBe(false);
  });

  it('is ended when the start is broken off', async () => {
    const controller = new AbortController();
    const { folder, service } = start(
      `console.log('pid', process.pid); setInterval(() => {}, 1000);`,
      {
        stop: controller.signal,
        isReady: async () => {
          if (readFileSync(join(folder, 'cms.log'), 'utf8') !== '') controller.abort();
          return false;
        },
      },
    );
    await expect(service).rejects.toHaveProperty('name', 'AbortError');
    expect(isAlive(readPid(folder))).toBe(false);
  });
});
