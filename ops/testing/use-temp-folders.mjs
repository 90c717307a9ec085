import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Empty folders for the tests of a file, which go when these tests are over.
 * @returns {() => string} makes one
 */
export function useTempFolders() {
  const parent = mkdtempSync(join(tmpdir(), 'dateline-test-'));
  afterAll(() => rmSync(parent, { recursive: true, force: true }));
  return () => mkdtempSync(join(parent, 'folder-'));
}
