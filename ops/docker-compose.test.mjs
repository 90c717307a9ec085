import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './settings.mjs';

const text = readFileSync(join(rootFolder, 'docker-compose.yml'), 'utf8');

/**
 * The lines of a block, by its key at the start of a line or two spaces in.
 * @param {string} key
 */
function readBlock(key) {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`));
  const indent = (lines[start] ?? '').search(/\S/);
  const after = lines.slice(start + 1);
  const end = after.findIndex((line) => line.trim() !== '' && line.search(/\S/) <= indent);
  return after.slice(0, end === -1 ? undefined : end).join('\n');
}

describe('the compose file', () => {
  it.each(['x-app', 'postgres'])('bounds memory, processes and logs of %s', (key) => {
    const block = readBlock(key);
    expect(block).toMatch(/^\s+mem_limit: \$\{[A-Z_]+:-\d+[mg]\}$/m);
    expect(block).toMatch(/^\s+pids_limit: \d+$/m);
    expect(block).toMatch(/max-size: \d+m, max-file: '\d+'/);
  });

  it('gives both apps these bounds, and no folder in memory without a size', () => {
    expect(readBlock('x-cms')).toContain('<<: *app');
    expect(readBlock('web')).toContain('<<: *app');
    const folders = [...text.matchAll(/tmpfs: \[(.*)\]/g)].map((match) => match[1] ?? '');
    expect(folders).toHaveLength(1);
    for (const folder of folders) expect(folder).toMatch(/^'\/tmp:.*size=\d+m/);
  });

  it.each([
    ['x-cms', 'DATELINE_GRAPHQL_URL'],
    ['x-cms', 'DATELINE_LOG_LEVEL'],
    ['x-cms', 'DATELINE_TRUSTED_PROXIES'],
    ['web', 'DATELINE_EDGE'],
  ])('lets the operator set in %s what %s says', (key, variable) => {
    // Without a value, which means: as it is set where the command runs.
    expect(readBlock(key)).toMatch(new RegExp(`^\\s+${variable}:$`, 'm'));
  });
});
