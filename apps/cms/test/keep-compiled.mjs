import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileFunction, constants } from 'node:vm';

const { extensions } = createRequire(import.meta.url);
const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];

/**
 * From now on each of these CommonJS modules is read and compiled the first time that it is loaded;
 * when it is loaded again, it only runs again, with a state of its own.
 * @param {(file: string) => boolean} isLoadedAgain
 */
export function keepCompiled(isLoadedAgain) {
  /** @type {Map<string, Function>} */
  const compiled = new Map();
  const load = extensions['.js'];
  extensions['.js'] = (module, file) => {
    if (!isLoadedAgain(file)) return load(module, file);
    const run = compiled.get(file) ?? compile(file);
    compiled.set(file, run);
    run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file));
  };
}

/** @param {string} filename */
function compile(filename) {
  return compileFunction(readFileSync(filename, 'utf8'), parameters, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}
