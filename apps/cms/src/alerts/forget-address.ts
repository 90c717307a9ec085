import type { Knex } from 'knex';
import type { AlertKeys } from './alert-keys';
import { createSubscribers } from './subscribers';

/**
 * Deletes a subscriber and all that is known of it.
 *
 * @returns whether there was one.
 */
export async function forgetAddress(
  knex: Knex,
  keys: Pick<AlertKeys, 'toLookup'>,
  address: string,
): Promise<boolean> {
  return knex.transaction(async (trx) => {
    const subscribers = createSubscribers(trx);
    const known = await subscribers.findByLookup(keys.toLookup(address));
    if (known !== null) await subscribers.delete([known.id]);
    return known !== null;
  });
}
