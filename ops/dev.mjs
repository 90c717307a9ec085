import { runCommand } from './run-command.mjs';

runCommand(() =>
  import('./newsroom/develop-newsroom.mjs').then((module) => module.developNewsroom()),
);
