import { companyPath, previewFilePath, releasePath, toPublicUrl } from '@dateline/contract';
import { toSummary, type FrozenFile, type ReleaseContent } from '@dateline/release';
import type { Release } from '../domain/release';
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
  const { originallyIssuedAt, company, images, attachments } = content;
  const toPath = (file: FrozenFile) => previewFilePath(token, file);
  return {
    urn: null,
    slug: content.slug,
    url: toPublicUrl(getSettings().publicUrl, releasePath(content.slug)),
    language: content.language,
    headline: content.headline,
    subheadline: content.subheadline,
    summary: toSummary(content),
    dateline: content.dateline?.text ?? null,
    body: content.body,
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
    notice: content.notice,
    company: {
      slug: company.slug,
      name: company.name,
      url: toPublicUrl(getSettings().publicUrl, companyPath(company.slug)),
      legalName: company.legalName,
      lei: company.lei,
      website: company.website,
    },
    timeZone: company.timeZone,
    listings: company.listings,
    boilerplates: content.boilerplates,
    disclaimers: content.disclaimers,
    contacts: content.contacts,
    source: content.source,
    categories: content.categories,
    attachments: attachments.map(({ title, file }) => ({
      title,
      path: toPath(file),
      mediaType: file.mediaType,
      bytes: file.bytes,
    })),
    links: content.links,
    translations: [],
    pictures: Object.fromEntries(
      images.map((file) => [
        file.sha256,
        { path: toPath(file), width: file.width, height: file.height },
      ]),
    ),
  };
}
