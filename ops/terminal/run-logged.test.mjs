import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useTempFolders } from '../testing/use-temp-folders.mjs';
import { runLogged } from './run-logged.mjs';

const folder = useTempFolders()();

/** @param {string} program */
const run = (program) =>
  runLogged({
    name: 'build',
    program: process.execPath,
    args: ['-e', program],
    cwd: folder,
    env: {},
    logFolder: folder,
    stop: new AbortController().signal,
  });

describe('a logged program', () => {
  it('is silent, and the log before its own is kept', async () => {
    await run(`console.log('first')`);
    await run(`console.log('second')`);
    expect(readFileSync(join(folder, 'build.log'), 'utf8')).toBe('second\n');
    expect(readFileSync(join(folder, 'build.previous.log'), 'utf8')).toBe('first\n');
  });

  it('that fails shows the last 30 lines of its log and where the rest is', async () => {
    const program = `for (let n = 1; n <= 40; n++) console.error('line ' + n); process.exit(2);`;
    const error = await run(program).catch((/** @type {Error} */ e) => e);
    expect(error).toHaveProperty('name', 'OperatorError');
    expect(error?.message).toMatch(/^The build failed \(exit code 2\)\. The end of \S+build\.log:/);
    expect(error?.message).not.toContain('line 10\n');
    expect(error?.message).toContain('line 11\n');
    expect(error?.message).toContain('line 40');
  });

  it('that does not exist is told as such', async () => {
    const missing = { name: 'install', program: '/nowhere/npm', args: [], cwd: folder, env: {} };
    const stop = new AbortController().signal;
    await expect(runLogged({ ...missing, logFolder: folder, stop })).rejects.toThrow(/ENOENT/);
  });
});
