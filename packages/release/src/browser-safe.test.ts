import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The modules of Node that a file loads, itself or through others. */
function listNodeModules(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) [^;]*?from '([^']+)';/gms,
  );
  return Array.from(imports).flatMap(([statement, from = '']) => {
    if (/^(?:import|export) type /.test(statement)) return [];
    if (from.startsWith('node:')) return [from];
    const next = join(dirname(file), `${from}.ts`);
    return from.startsWith('.') && existsSync(next) ? listNodeModules(next, seen) : [];
  });
}

test.each([
  'content',
  'figures',
  'schedule',
  'time',
  'difference',
  'theme',
  'wire-text',
  'workflow',
])('%s runs in a browser', (room) => {
  const folder = join(__dirname, room);
  const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
  expect(files.length).toBeGreaterThan(1);
  expect(files.flatMap((name) => listNodeModules(join(folder, name)))).toEqual([]);
});

test('a module of Node is found behind other files', () => {
  expect(listNodeModules(join(__dirname, 'edition/record-hash.ts'))).toEqual(['node:crypto']);
});
