import {
  cardPath,
  companyPath,
  editionPath,
  filePath,
  pdfPath,
  releasePath,
  toPublicUrl,
} from '@dateline/contract';
import {
  type BodyDocument,
  type Company,
  type FrozenFile,
  type TextBlock,
  toHtml,
  toMarkdown,
  toSummary,
  toText,
  toUrn,
} from '@dateline/release';
import type { PublicEdition } from '../gateways/edition-reader';
import { createSlices } from './limits/create-slices';

/** A hundred releases are rendered as one answer: not at one go. */
const inSlices = createSlices(4);

/**
 * From an edition to the `Release` of the public schema. What costs work is a function, which
 * GraphQL calls only where the field was asked for.
 */
export function toPublicRelease(edition: PublicEdition, publicUrl: string) {
  const { content } = edition;
  const address = (file: FrozenFile) => toPublicUrl(publicUrl, filePath(file));
  const images = new Map(content.images.map((file) => [file.sha256, file]));
  const context = {
    resolveFile: (sha256: string) => {
      const file = images.get(sha256);
      if (file === undefined) throw new Error(`Edition without its image ${sha256}.`);
      return { url: address(file), width: file.width, height: file.height };
    },
  };
  const richText = (body: BodyDocument) => ({
    html: () => inSlices(() => toHtml(body, context)),
    text: () => inSlices(() => toText(body)),
    markdown: () => inSlices(() => toMarkdown(body, context)),
    json: body,
  });
  const textBlock = ({ heading, body }: TextBlock) => ({ heading, body: richText(body) });

  return {
    id: edition.releaseId,
    urn: toUrn(edition.releaseId),
    slug: edition.currentSlug,
    url: toPublicUrl(publicUrl, releasePath(edition.currentSlug)),
    language: edition.language,
    headline: content.headline,
    subheadline: content.subheadline,
    dateline: content.dateline,
    summary: () => toSummary(content),
    body: richText(content.body),
    issuedAt: edition.firstIssuedAt,
    updatedAt: edition.issuedAt,
    edition: {
      number: edition.number,
      kind: edition.kind.toUpperCase(),
      issuedAt: edition.issuedAt,
      url: toPublicUrl(publicUrl, editionPath(edition.currentSlug, edition.number)),
      pdfUrl: toPublicUrl(publicUrl, pdfPath(edition.currentSlug, edition.number)),
      cardUrl: toPublicUrl(publicUrl, cardPath(edition.currentSlug, edition.number)),
      isCurrent: edition.isCurrent,
      contentHash: edition.contentHash,
      canonicalContent: edition.canonicalContent,
    },
    notice: content.notice,
    company: toPublicCompany(content.company, publicUrl),
    listings: content.company.listings,
    boilerplates: content.boilerplates.map(textBlock),
    disclaimers: content.disclaimers.map(textBlock),
    contacts: content.contacts.map((contact) => ({ ...contact, type: contact.type.toUpperCase() })),
    source: content.source,
    categories: content.categories,
    attachments: content.attachments.map(({ title, file }) => ({
      title,
      name: file.name,
      url: address(file),
      mediaType: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
    links: content.links,
  };
}

/** A company as an edition describes it. */
export function toPublicCompany(company: Company, publicUrl: string) {
  return { ...company, url: toPublicUrl(publicUrl, companyPath(company.slug)) };
}
