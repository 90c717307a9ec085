import { delimiter, join } from 'node:path';

/**
 * The environment in which another Node.js is the one that every program finds, and whose headers
 * compiled packages are made with.
 * @param {NodeJS.ProcessEnv} environment
 * @param {string} nodeFolder with `bin/node` and `include/node`
 * @returns {NodeJS.ProcessEnv}
 */
export function toNodeEnvironment(environment, nodeFolder) {
  // npm names its own Node.js in these two, and hands them on to what it starts.
  const { NODE: _, npm_node_execpath: __, ...others } = environment;
  return {
    ...others,
    PATH: [join(nodeFolder, 'bin'), environment.PATH ?? ''].join(delimiter),
    npm_config_nodedir: nodeFolder,
  };
}
