/**
 * `npm run contact-sheet`: pictures of every kind of page, in light and dark, on a desktop, a phone
 * and paper, side by side in one HTML file; of a newsroom with the sample, and with texts, names and
 * tables that are hard to set. `npm run contact-sheet -- <folder>` writes them elsewhere than into
 * the data folder; words after it choose the pages whose names hold one of them.
 */
import { join, resolve } from 'node:path';
import { runCommand } from '../ops/run-command.mjs';
import { readSettings } from '../ops/settings.mjs';
import { makeContactSheet } from './contact-sheet/make-contact-sheet.mjs';

const [folder = join(readSettings().dataFolder, 'contact-sheet'), ...words] = process.argv.slice(2);

runCommand(() => makeContactSheet(resolve(folder), words));
