import { runCommand } from './run-command.mjs';

runCommand(() =>
  import('./checks/run-tests.mjs').then((module) => module.runTests(process.argv.slice(2))),
);
