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
  assertNothingLeft,
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
import type { PublicEdition } from '../modules/editions/store/edition-reader';
import { createSlices } from '../platform/concurrency/create-slices';

/** A hundred releases are rendered as one answer: not at one go. */
const inSlices = createSlices(4);

/**
 * From an edition to the `Release` of the public schema. What costs work is a function, which
 * GraphQL calls only where the field was asked for.
 */
export function toPublicRelease(edition: PublicEdition, publicUrl: string) {
  const { content } = edition;
  const { headline, subheadline, dateline, body, notice, company, source, links, ...more } =
    content;
  const { boilerplates, disclaimers, contacts, categories, attachments, images, ...rest } = more;
  // Told by the edition: where it lies, its language, when it was issued; a summary by `toSummary`.
  const {
    language: _language,
    slug: _slug,
    originallyIssuedAt: _at,
    summary: _own,
    ...left
  } = rest;
  assertNothingLeft(left);
  const address = (file: FrozenFile) => toPublicUrl(publicUrl, filePath(file));
  const files = new Map(images.map((file) => [file.sha256, file]));
  const context = {
    resolveFile: (sha256: string) => {
      const file = files.get(sha256);
      if (file === undefined) throw new Error(`Edition without its image ${sha256}.`);
      return { url: address(file), width: file.width, height: file.height };
    },
  };
  const richText = (text: BodyDocument) => ({
    html: () => inSlices(() => toHtml(text, context)),
    text: () => inSlices(() => toText(text)),
    markdown: () => inSlices(() => toMarkdown(text, context)),
    json: text,
  });
  const textBlock = (block: TextBlock) => ({ ...block, body: richText(block.body) });

  return {
    id: edition.releaseId,
    urn: toUrn(edition.releaseId),
    slug: edition.currentSlug,
    url: toPublicUrl(publicUrl, releasePath(edition.currentSlug)),
    language: edition.language,
    headline,
    subheadline,
    dateline,
    summary: () => toSummary(content),
    body: richText(body),
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
    notice,
    company: toPublicCompany(company, publicUrl),
    listings: company.listings,
    boilerplates: boilerplates.map(textBlock),
    disclaimers: disclaimers.map(textBlock),
    contacts: contacts.map((contact) => ({ ...contact, type: contact.type.toUpperCase() })),
    source,
    categories,
    attachments: attachments.map(({ title, file }) => ({
      title,
      name: file.name,
      url: address(file),
      mediaType: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
    links,
  };
}

/** A company as an edition describes it. */
export function toPublicCompany(company: Company, publicUrl: string) {
  return { ...company, url: toPublicUrl(publicUrl, companyPath(company.slug)) };
}
