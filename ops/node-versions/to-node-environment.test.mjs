import { toNodeEnvironment } from './to-node-environment.mjs';

test('another Node.js is found first, and no trace of the one at hand is left', () => {
  const environment = {
    PATH: '/usr/bin:/bin',
    HOME: '/home/ada',
    NODE: '/usr/bin/node',
    npm_node_execpath: '/usr/bin/node',
  };
  expect(toNodeEnvironment(environment, '/tmp/node')).toEqual({
    PATH: '/tmp/node/bin:/usr/bin:/bin',
    HOME: '/home/ada',
    npm_config_nodedir: '/tmp/node',
  });
});
