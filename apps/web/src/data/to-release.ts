import { companyPath, filePath, toPublicUrl } from '@dateline/contract';
import type { Release } from '../domain/release';
import { toRelease } from '../domain/to-release';
import type { ReleasePartsFragment } from './generated/operations';
import { toEditionContent } from './to-edition-content';
import { toEditionKind } from './to-edition-kind';

/**
 * The CMS's answer as the page shows it: the content whose hash was checked, and of what stands
 * beside it in the answer only what is no content. Files are addressed on the newsroom's own origin,
 * whatever its name, so that the page depends on no other.
 *
 * @throws Error where the content is not the one that the hash was computed over: a page must
 *   not show a proof that does not hold.
 */
export function toIssuedRelease(sent: ReleasePartsFragment): Release {
  const content = toEditionContent(sent);
  const { canonicalContent: _content, kind, pdfUrl, ...edition } = sent.edition;
  const { origin } = new URL(sent.url);
  return toRelease(content, {
    urn: sent.urn,
    slug: sent.slug,
    url: sent.url,
    issuedAt: sent.issuedAt,
    edition: { ...edition, kind: toEditionKind(kind), pdfPath: new URL(pdfUrl).pathname },
    companyUrl: toPublicUrl(origin, companyPath(content.company.slug)),
    translations: sent.translations,
    toPath: filePath,
  });
}
