import { companyPath, previewFilePath, releasePath, toPublicUrl } from '@dateline/contract';
import type { ReleaseContent } from '@dateline/release';
import type { Release } from '../domain/release';
import { toRelease } from '../domain/to-release';
import { getSettings } from '../settings';

interface PreviewContext {
  token: string;
  /** The number that the edition would have. */
  editionNumber: number;
  contentHash: string;
}

/** A content that is not issued, as its page would show it; its files open with the token alone. */
export function toPreviewRelease(
  content: ReleaseContent,
  { token, editionNumber, contentHash }: PreviewContext,
): Release {
  const { slug, company, originallyIssuedAt } = content;
  const { publicUrl } = getSettings();
  return toRelease(content, {
    urn: null,
    slug,
    url: toPublicUrl(publicUrl, releasePath(slug)),
    issuedAt: null,
    edition: {
      number: editionNumber,
      kind: editionNumber > 1 ? 'correction' : originallyIssuedAt ? 'archive' : 'issuance',
      issuedAt: null,
      isCurrent: false,
      contentHash,
      pdfPath: null,
      cardUrl: null,
    },
    companyUrl: toPublicUrl(publicUrl, companyPath(company.slug)),
    translations: [],
    toPath: (file) => previewFilePath(token, file),
  });
}
