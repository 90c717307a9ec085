import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before Jest's first test: where the test files of this run keep the newsrooms that they copy. The
 * workers find it in their environment.
 */
export default function openPreparedFolder() {
  const folder = join(tmpdir(), `dateline-prepared-${randomBytes(6).toString('hex')}`);
  mkdirSync(folder, { mode: 0o700 });
  process.env.DATELINE_TEST_PREPARED = folder;
}
