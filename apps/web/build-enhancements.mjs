// Writes the files of src/enhancements/browser as one small script: to dist/enhance.js, or to
// the file that is named as the argument.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, minify } from '@swc/core';

const toPath = (name) => fileURLToPath(new URL(name, import.meta.url));
const file = process.argv[2] ?? toPath('dist/enhance.js');

const { enhance } = await bundle({
  mode: 'production',
  target: 'browser',
  entry: { enhance: toPath('src/enhancements/browser/enhance.ts') },
  output: { name: 'enhance', path: dirname(file) },
  module: {},
  options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
});

// A plain script shares its names with the page's window, unless a function holds them.
const { code } = await minify(`(() => {\n${enhance.code}\n})();`, {
  compress: { passes: 2 },
  mangle: true,
});
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, code);
