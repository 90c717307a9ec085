import { editionPath, releasePath, toPublicUrl } from '@dateline/contract';
import { toUrn } from '@dateline/release';
import type { PublicEdition, PublicWithdrawal } from '../modules/editions/store/edition-reader';
import { toPublicCompany } from './to-public-release';

/** From an edition to the `EditionNote` of the public schema: one line of a release's history. */
export function toEditionNote(edition: PublicEdition, publicUrl: string) {
  return {
    number: edition.number,
    kind: edition.kind.toUpperCase(),
    issuedAt: edition.issuedAt,
    notice: edition.content.notice,
    url: toPublicUrl(publicUrl, editionPath(edition.currentSlug, edition.number)),
    contentHash: edition.contentHash,
  };
}

/** From a withdrawn release's last edition to the `Withdrawal` of the public schema. */
export function toPublicWithdrawal(edition: PublicWithdrawal, publicUrl: string) {
  return {
    id: edition.releaseId,
    urn: toUrn(edition.releaseId),
    slug: edition.slug,
    url: toPublicUrl(publicUrl, releasePath(edition.slug)),
    language: edition.language,
    issuedAt: edition.firstIssuedAt,
    withdrawnAt: edition.issuedAt,
    notice: edition.content.notice,
    editionNumber: edition.number,
    contentHash: edition.contentHash,
    canonicalContent: edition.canonicalContent,
    company: toPublicCompany(edition.content.company, publicUrl),
  };
}
