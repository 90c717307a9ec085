import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a file imports that is no file of the package, itself or through others. */
function listPackages(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) [^;]*?from '([^']+)';/gms,
  );
  return Array.from(imports).flatMap(([statement, from = '']) => {
    if (/^(?:import|export) type /.test(statement)) return [];
    const next = join(dirname(file), `${from}.ts`);
    return from.startsWith('.') && existsSync(next) ? listPackages(next, seen) : [from];
  });
}

test('text, Markdown and pages are read without a module of Node', () => {
  expect(new Set(listPackages(join(__dirname, 'read-source.ts')))).toEqual(
    new Set([
      '@dateline/release/body/is-allowed-href',
      '@dateline/release/characters/windows-1252',
      'markdown-it',
      'parse5',
    ]),
  );
});

test('a reader for the server alone is told apart', () => {
  expect(listPackages(join(__dirname, 'read-docx.ts'))).toEqual(
    expect.arrayContaining(['mammoth', 'fflate']),
  );
});
