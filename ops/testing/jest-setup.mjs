import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Before Jest's first test: where the test files of this run keep the newsrooms that they copy. The
 * workers find it in their environment.
 */
export default function openPreparedFolder() {
  process.env.DATELINE_TEST_PREPARED = mkdtempSync(join(tmpdir(), 'dateline-prepared-'));
}
