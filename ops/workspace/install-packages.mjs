import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLogged } from '../terminal/run-logged.mjs';

/** @typedef {{ version?: string, optional?: boolean }} LockEntry */

/** Compiled packages hold for one Node.js ABI and one kind of machine. */
const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;

/**
 * Whether node_modules holds what package-lock.json asks for, made on this kind of machine.
 * @param {string} root the repository's folder
 */
export function isInstalled(root) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const stamp = toStampFile(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') !== machine) return false;
  return matchesLock(readLock(join(root, 'package-lock.json')), readLock(record));
}

/**
 * Compares a package-lock.json with the record that npm keeps in node_modules. Optional packages
 * are there or not by the kind of machine.
 * @param {Record<string, LockEntry>} wanted
 * @param {Record<string, LockEntry>} present
 */
export function matchesLock(wanted, present) {
  return (
    Object.keys(present).every((path) => wanted[path]) &&
    Object.entries(wanted).every(([path, entry]) => {
      if (path === '' || (entry.optional && !present[path])) return true;
      return present[path] !== undefined && present[path].version === entry.version;
    })
  );
}

/**
 * Installs exactly what package-lock.json says.
 * @param {{ root: string, env: NodeJS.ProcessEnv, logFolder: string, stop: AbortSignal }} install
 */
export async function installPackages({ root, env, logFolder, stop }) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  await runLogged({ name: 'install', program: 'npm', args, cwd: root, env, logFolder, stop });
  writeFileSync(toStampFile(root), machine);
}

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function readLock(file) {
  const { packages } = /** @type {{ packages: Record<string, LockEntry> }} */ (
    JSON.parse(readFileSync(file, 'utf8'))
  );
  return packages;
}

/** @param {string} root */
function toStampFile(root) {
  return join(root, 'node_modules', '.dateline-install');
}
