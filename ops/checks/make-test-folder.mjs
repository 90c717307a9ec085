import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Linux’s file system in memory. */
const memory = '/dev/shm';
/** Bytes. What the databases and browsers of all tests together may need, with room to spare. */
const needed = 8 * 1024 ** 3;

/**
 * Makes the folder that holds everything the tests write. In memory where there is room: each
 * newsroom makes some 200 tables, and a disk confirms them one by one, which took half of the time.
 * @param {string} [folder] in memory
 * @returns {{ path: string, remove: () => void }}
 */
export function makeTestFolder(folder = memory) {
  const path = mkdtempSync(join(hasRoom(folder) ? folder : tmpdir(), 'dateline-tests-'));
  // PostgreSQL runs as a user of its own, who has to pass through.
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}

/** @param {string} folder */
function hasRoom(folder) {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= needed;
  } catch {
    return false;
  }
}
