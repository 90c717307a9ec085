import { filePath } from '@dateline/contract';
import type { Contact, Release, TextBlock } from '../domain/release';
import { assertContentHash } from './assert-content-hash';
import type {
  ContactType,
  ReleasePartsFragment,
  TextBlockPartsFragment,
} from './generated/operations';
import { toBody } from './to-body';
import { toEditionKind } from './to-edition-kind';
import { toPictures } from './to-pictures';

const contactTypes: Record<ContactType, Contact['type']> = {
  INVESTORS: 'investors',
  MEDIA: 'media',
  GENERAL: 'general',
};

/**
 * The CMS's answer as the page shows it.
 *
 * @throws Error where the content is not the one that the hash was computed over: a page must
 *   not show a proof that does not hold.
 */
export function toRelease(sent: ReleasePartsFragment): Release {
  const { canonicalContent, kind, pdfUrl, ...edition } = sent.edition;
  assertContentHash(sent.edition, `Edition ${edition.number} of ${sent.urn}`);
  return {
    urn: sent.urn,
    slug: sent.slug,
    url: sent.url,
    language: sent.language,
    headline: sent.headline,
    subheadline: sent.subheadline,
    summary: sent.summary,
    dateline: sent.dateline?.text ?? null,
    body: toBody(sent.body.json),
    issuedAt: sent.issuedAt,
    edition: { ...edition, kind: toEditionKind(kind), pdfPath: new URL(pdfUrl).pathname },
    notice: sent.notice,
    company: toIssuer(sent.company),
    timeZone: sent.company.timeZone,
    listings: sent.listings,
    boilerplates: sent.boilerplates.map(toTextBlock),
    disclaimers: sent.disclaimers.map(toTextBlock),
    contacts: sent.contacts.map((contact) => ({ ...contact, type: contactTypes[contact.type] })),
    source: sent.source,
    categories: sent.categories,
    attachments: sent.attachments.map(({ sha256, name, title, mediaType, bytes }) => ({
      title,
      path: filePath({ sha256, name }),
      mediaType,
      bytes,
    })),
    links: sent.links,
    translations: sent.translations,
    pictures: toPictures(canonicalContent),
  };
}

function toIssuer({ slug, name, url, legalName, lei, website }: ReleasePartsFragment['company']) {
  return { slug, name, url, legalName, lei, website };
}

function toTextBlock({ heading, body }: TextBlockPartsFragment): TextBlock {
  return { heading, body: toBody(body.json) };
}
