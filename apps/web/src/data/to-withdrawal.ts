import { readWithdrawal } from '@dateline/release';
import type { Withdrawal } from '../domain/withdrawal';
import { assertContentHash } from './assert-content-hash';
import type { WithdrawalPartsFragment } from './generated/operations';

/**
 * The CMS's answer as the page shows it.
 *
 * @throws Error where the notice is not the one that the hash was computed over.
 */
export function toWithdrawal(sent: WithdrawalPartsFragment): Withdrawal {
  const { withdrawnAt, editionNumber, contentHash, canonicalContent } = sent;
  assertContentHash(sent, `The withdrawal of ${withdrawnAt}`);
  const { language, notice, company } = readWithdrawal(canonicalContent);
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
