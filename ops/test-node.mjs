import { runCommand } from './run-command.mjs';

runCommand(() =>
  import('./node-versions/test-on-node.mjs').then((module) =>
    module.testOnNode(process.argv.slice(2)),
  ),
);
