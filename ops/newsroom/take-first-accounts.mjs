import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ email: string, password: string, roles: string[] }} FirstAccount
 */

/**
 * Hands the demo accounts that the CMS made to `show`, once: afterwards the passwords are
 * nowhere but on the screen. Without accounts, `show` gets an empty list.
 * @param {string} dataFolder
 * @param {(accounts: FirstAccount[]) => void} show
 */
export function takeFirstAccounts(dataFolder, show) {
  const file = join(dataFolder, 'first-accounts.json');
  if (!existsSync(file)) return show([]);
  show(/** @type {FirstAccount[]} */ (JSON.parse(readFileSync(file, 'utf8'))));
  rmSync(file);
}
