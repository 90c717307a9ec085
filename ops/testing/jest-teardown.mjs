import { rmSync } from 'node:fs';

/** After Jest's last test. */
export default function removePreparedFolder() {
  const folder = process.env.DATELINE_TEST_PREPARED;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
