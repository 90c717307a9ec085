import type { Knex } from 'knex';
import { planReceipts } from '../receipts/plan-receipts';
import { toEdition } from '../editions/store/edition-rows';
import { toEditionName, type WholeEditionRow } from './record-rows';

interface ReceiptRow {
  release_id: string;
  edition_number: number;
  surface: string;
  expected_hash: string;
  first_seen_at: string | null;
  hash_seen: string | null;
  verdict: string;
  due_at: string | null;
}

/** The first receipt of an edition that does not fit it, or itself, in a sentence. */
export async function findReceiptFault(
  knex: Knex,
  edition: WholeEditionRow,
): Promise<string | null> {
  const name = toEditionName(edition.release_id, edition.number);
  const receipts = await knex<ReceiptRow>('receipts')
    .where({ release_id: edition.release_id, edition_number: edition.number })
    .orderBy('id');
  // Addresses are settings, and change; what is to be seen there does not.
  const planned = new Map(
    planReceipts(toEdition(edition), { publicUrl: 'https://localhost', graphqlUrl: '' }).map(
      ({ surface, expectedHash }) => [surface, expectedHash],
    ),
  );
  for (const receipt of receipts) {
    const { surface, expected_hash } = receipt;
    const expected = planned.get(surface);
    planned.delete(surface);
    if (expected === undefined) {
      return `The receipt “${surface}” of ${name} is of nothing that was issued there.`;
    }
    const fault =
      expected === expected_hash
        ? findVerdictFault(receipt, edition.kind === 'withdrawal')
        : `it waits for the hash ${expected_hash} in place of ${expected}`;
    if (fault !== null) return `The receipt “${surface}” of ${name} was changed: ${fault}.`;
  }
  const [missing] = planned.keys();
  return missing === undefined ? null : `The receipt “${missing}” of ${name} is gone.`;
}

/** A verdict says what was seen; what was seen stands beside it. */
function findVerdictFault(
  { verdict, due_at, hash_seen, expected_hash, first_seen_at }: ReceiptRow,
  isWithdrawal: boolean,
): string | null {
  const isSettled = verdict !== 'waiting';
  if (isSettled !== (due_at === null)) {
    return isSettled
      ? `it says “${verdict}”, but is still to be taken`
      : 'it says “waiting”, but nobody takes it any more';
  }
  const isSeen = verdict === 'same' || verdict === 'different';
  if (isSeen !== (first_seen_at !== null)) {
    return `it says “${verdict}” and was ${first_seen_at === null ? 'never seen' : `seen at ${first_seen_at}`}`;
  }
  const doesFit =
    verdict === 'same'
      ? hash_seen === expected_hash || (isWithdrawal && hash_seen === null)
      : verdict === 'different'
        ? hash_seen !== null && (isWithdrawal || hash_seen !== expected_hash)
        : hash_seen === null;
  return doesFit ? null : `it says “${verdict}”, but the hash seen is ${hash_seen ?? 'missing'}`;
}
