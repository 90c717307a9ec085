import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Subscription } from '@dateline/contract';
import { createAlertKeys } from '../../src/modules/alerts/alert-keys';
import { createAlertTokens, createHandle } from '../../src/modules/alerts/alert-tokens';
import { createSubscribers } from '../../src/modules/alerts/store/subscribers';
import type { TestNewsroom } from '../open-test-newsroom';

const everything: Subscription[] = [{ company: null, category: null }];

/** Those who confirmed their address, without the way there. Answers their ids. */
export async function addSubscribers(
  newsroom: TestNewsroom,
  addresses: readonly string[],
  { subscriptions = everything, language = 'en' } = {},
): Promise<number[]> {
  const { keys } = readAlertKeys(newsroom);
  const subscribers = createSubscribers(newsroom.strapi.db.connection);
  const ids = [];
  for (const address of addresses) {
    const now = new Date().toISOString();
    // Not now: whoever is past it is deleted by the newsroom before the next line.
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const id = await subscribers.add({
      handle: createHandle(),
      lookup: keys.toLookup(address),
      sealedAddress: keys.seal(address),
      language,
      createdAt: now,
      expiresAt,
    });
    if (id === null) throw new Error(`${address} is there already.`);
    await subscribers.change(id, { status: 'confirmed', confirmed_at: now, expires_at: null });
    await subscribers.setSubscriptions(id, subscriptions);
    ids.push(id);
  }
  return ids;
}

/** The newsroom's own keys and tokens. */
export function readAlertKeys({ dataFolder }: Pick<TestNewsroom, 'dataFolder'>) {
  const secrets = JSON.parse(
    readFileSync(path.join(dataFolder, 'secrets', 'cms.json'), 'utf8'),
  ) as { encryptionKey: string };
  const keys = createAlertKeys(secrets.encryptionKey);
  return { keys, tokens: createAlertTokens(keys) };
}
