import type { Knex } from 'knex';
import { createAuditLog } from '../../audit/store/audit-log';
import { lockRecord } from '../../../platform/database/lock-record';
import type { RecordedAction } from '../../records/audit';

const minute = 60_000;

/**
 * Notes in the audit trail what the holder of a link was shown, unless the same was noted within
 * the last minute: entries stay for good, and whoever has a link may ask as often as he likes.
 */
export async function appendOnceAMinute(
  trx: Knex.Transaction,
  entry: RecordedAction,
): Promise<void> {
  if (await isNoted(trx, entry)) return;
  // Whoever asked at the same time has noted it meanwhile.
  await lockRecord(trx);
  if (await isNoted(trx, entry)) return;
  await createAuditLog(trx).append(entry);
}

async function isNoted(trx: Knex.Transaction, entry: RecordedAction): Promise<boolean> {
  const since = new Date(Date.parse(entry.at) - minute).toISOString();
  const noted: unknown = await trx('audit_entries')
    .where({
      release_id: entry.releaseId ?? null,
      actor: entry.actor.address,
      action: entry.action,
      subject: entry.subject ?? null,
      content_hash: entry.contentHash ?? null,
    })
    .where('at', '>', since)
    .first('sequence');
  return noted !== undefined;
}
