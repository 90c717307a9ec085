import { sha256Hex, toCanonicalJson } from './content-hash';
import type { Edition } from './edition';

/**
 * SHA-256 over everything that an edition's record says: not its content alone but its number, kind,
 * address and instants too. The audit trail keeps it, so that a record changed later is found.
 */
export function toRecordHash(edition: Edition): string {
  // Named one by one: a row of a database carries more than the edition.
  const { releaseId, number, kind, language, slug } = edition;
  const { firstIssuedAt, issuedAt, recordedAt, contentHash, canonicalContent } = edition;
  return sha256Hex(
    toCanonicalJson({
      releaseId,
      number,
      kind,
      language,
      slug,
      firstIssuedAt,
      issuedAt,
      recordedAt,
      contentHash,
      canonicalContent,
    }),
  );
}
