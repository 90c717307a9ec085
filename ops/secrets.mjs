import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Makes the secrets that are missing: `cms.json`, which only the CMS may read, and `web.json`,
 * which both apps share. What is there stays: other secrets would end every session and void
 * every signature.
 * @param {string} folder gets mode 0700, its files 0600
 */
export function ensureSecrets(folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  ensureFile(folder, 'cms.json', () => ({
    appKeys: [toSecret(), toSecret(), toSecret(), toSecret()],
    apiTokenSalt: toSecret(),
    adminJwtSecret: toSecret(),
    transferTokenSalt: toSecret(),
    encryptionKey: toSecret(),
  }));
  ensureFile(folder, 'web.json', () => ({ notificationSecret: toSecret() }));
}

/** 256 random bits. */
function toSecret() {
  return randomBytes(32).toString('base64url');
}

/**
 * A file that exists is whole and never replaced, also when two processes start at once: the
 * text is written aside and linked to its name, which the system refuses to the second.
 * @param {string} folder
 * @param {string} name
 * @param {() => object} make
 */
function ensureFile(folder, name, make) {
  const file = join(folder, name);
  if (existsSync(file)) return;
  const aside = join(folder, `.${name}.${randomBytes(8).toString('hex')}`);
  writeFileSync(aside, `${JSON.stringify(make(), null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  try {
    linkSync(aside, file);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(aside);
  }
}
