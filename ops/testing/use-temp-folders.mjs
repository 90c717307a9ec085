import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Empty folders for the tests of a file, which go when these tests are over.
 * @returns {() => string} makes one
 */
export function useTempFolders() {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  // Again if need be: a program that a test ended may still be writing its last.
  afterAll(() => rmSync(parent, { recursive: true, force: true, maxRetries: 10 }));
  return () => mkdtempSync(join(parent, 'folder-'));
}
