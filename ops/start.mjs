import { runCommand } from './run-command.mjs';

runCommand(() => import('./newsroom/start-newsroom.mjs').then((module) => module.startNewsroom()));
