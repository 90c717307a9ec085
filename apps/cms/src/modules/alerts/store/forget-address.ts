import type { Knex } from 'knex';
import { createAuditLog } from '../../audit/store/audit-log';
import type { Person } from '@dateline/release';
import type { AlertKeys } from '../alert-keys';
import { removeMails } from '../remove-mails';
import { createSubscribers } from './subscribers';

interface Forgetting {
  address: string;
  /** Who asked for it. */
  actor: Person;
  keys: Pick<AlertKeys, 'toLookup'>;
  mailFolder: string;
}

/**
 * Deletes a subscriber and all that is known of it, also the mails that were written into a folder.
 * The audit trail, which keeps everything for good, learns that it was done and not whose address
 * it was.
 *
 * @returns whether there was one.
 */
export async function forgetAddress(
  knex: Knex,
  { address, actor, keys, mailFolder }: Forgetting,
): Promise<boolean> {
  const isForgotten = await knex.transaction(async (trx) => {
    const subscribers = createSubscribers(trx);
    const known = await subscribers.findByLookup(keys.toLookup(address));
    if (known === null) return false;
    await subscribers.delete([known.id]);
    await createAuditLog(trx).append({
      at: new Date().toISOString(),
      actor,
      action: 'subscriber.forget',
      subject: `subscriber:${known.id}`,
    });
    return true;
  });
  // Also where there is no subscriber: somebody may have ended the subscription before.
  await removeMails(mailFolder, [address]);
  return isForgotten;
}
