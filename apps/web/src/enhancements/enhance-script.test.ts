import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeTemporaryFolder } from '../../test/temporary-folder';

const file = join(makeTemporaryFolder(), 'enhance.js');

test('the script is one small file that needs no other and leaves the window as it was', () => {
  execFileSync(process.execPath, [resolve(__dirname, '../../build-enhancements.mjs'), file]);
  const code = readFileSync(file, 'utf8');
  expect(code.length).toBeLessThan(5 * 1024);
  expect(gzipSync(code).length).toBeLessThan(2 * 1024);
  expect(code).not.toMatch(/\b(?:import|require|eval)\b|innerHTML|https?:\/\//);
  expect(code).toMatch(/^\(?\(?\(\)\s*=>|^!?\(?function/);
});
