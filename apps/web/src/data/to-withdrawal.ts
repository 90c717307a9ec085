import type { Withdrawal } from '../domain/withdrawal';
import { assertContentHash } from './assert-content-hash';
import type { WithdrawalPartsFragment } from './generated/operations';

/**
 * The CMS's answer as the page shows it.
 *
 * @throws Error where the notice is not the one that the hash was computed over.
 */
export function toWithdrawal(sent: WithdrawalPartsFragment): Withdrawal {
  const { language, withdrawnAt, notice, editionNumber, contentHash, company } = sent;
  assertContentHash(sent, `The withdrawal of ${withdrawnAt}`);
  return {
    language,
    withdrawnAt,
    timeZone: company.timeZone,
    notice,
    company: { slug: company.slug, name: company.name },
    editionNumber,
    contentHash,
  };
}
