import type { Settings } from '../../platform/settings/settings';
import { Refusal } from '../../platform/refusal';
import { openRecord } from './open-record';

/**
 * SQLite lets one program write at a time, and an issue that had to wait for a command would be late.
 *
 * @throws Refusal where the newsroom runs on it; RecordUnreadable where there is no newsroom.
 */
export async function assertAlone(settings: Settings): Promise<void> {
  const record = await openRecord(settings);
  await record.destroy();
  if (settings.databaseUrl !== null) return;
  const host = settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host;
  const isRunning = await fetch(`http://${host}:${settings.port}/_health`).then(
    ({ ok }) => ok,
    () => false,
  );
  if (isRunning) {
    throw new Refusal(
      'The newsroom is running on SQLite, which one program writes at a time: stop it, run this ' +
        'command, and start it again. On PostgreSQL both can run.',
    );
  }
}
