import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.test\.ts$|^(?:testing|mutation)\//.test(file),
);

/** What a file loads when it runs; types are gone by then. */
function listLoaded(file: string): string[] {
  const imports = readFileSync(join(__dirname, file), 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)';/gms,
  );
  return Array.from(imports, ([, from = '']) => from);
}

/** Of the domain's package these folders run in a browser; the whole of it needs Node. */
const allowed = /^(?:\.|@dateline\/release\/(?:body\/|characters\/|content\/|time\/))/;

test('what runs while somebody types loads nothing of Node', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.flatMap(listLoaded).filter((from) => !allowed.test(from))).toEqual([]);
});

test('a file of Node is found', () => {
  expect(listLoaded('browser-safe.test.ts')).toEqual(['node:fs', 'node:path']);
});
