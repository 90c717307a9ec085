import { join } from 'node:path';
import { rootFolder } from '../settings.mjs';

/**
 * @typedef {{ label: string, args: string[] }} CheckStep a JavaScript program and its arguments
 */

/**
 * The longest first.
 * @type {CheckStep[]}
 */
export const checkSteps = [
  {
    label: 'Lint',
    args: [...toProgram('eslint/bin/eslint.js'), '--max-warnings=0', '.'],
  },
  {
    label: 'Types',
    args: [
      ...toProgram('turbo/bin/turbo'),
      ...['run', 'types', '--continue', '--output-logs=errors-only', '--log-order=grouped'],
    ],
  },
  {
    label: 'Format',
    args: [
      ...toProgram('prettier/bin/prettier.cjs'),
      ...['--check', '--log-level=warn', '.'],
      ...['--cache', '--cache-location=node_modules/.cache/prettier/checked'],
    ],
  },
  {
    label: 'Types of scripts',
    args: [...toProgram('typescript/bin/tsc'), '--build', '--noEmit', 'ops', 'e2e'],
  },
  {
    label: 'Import rules',
    args: [
      ...toProgram('dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', '.dependency-cruiser.cjs'],
      ...['packages', 'apps', 'ops', 'e2e', 'bench', 'quality'],
    ],
  },
  {
    label: 'Dead code',
    args: [...toProgram('knip/bin/knip.js'), '--no-progress'],
  },
];

/** @param {string} file in node_modules */
function toProgram(file) {
  return [join(rootFolder, 'node_modules', file)];
}
