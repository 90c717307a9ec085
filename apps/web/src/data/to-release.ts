import { filePath } from '@dateline/contract';
import { sha256Hex } from '@dateline/release';
import type { Contact, EditionKind, Release, TextBlock } from '../domain/release';
import type {
  ContactType,
  EditionKind as SentEditionKind,
  ReleaseQuery,
  TextBlockPartsFragment,
} from './generated/operations';
import { toBody } from './to-body';
import { toPictures } from './to-pictures';

const editionKinds: Record<SentEditionKind, EditionKind> = {
  ISSUANCE: 'issuance',
  CORRECTION: 'correction',
  ARCHIVE: 'archive',
};

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
export function toRelease(sent: NonNullable<ReleaseQuery['release']>): Release {
  const { contentHash, canonicalContent, kind, number } = sent.edition;
  if (sha256Hex(canonicalContent) !== contentHash) {
    throw new Error(`Edition ${number} of ${sent.urn} is not what its hash was computed over.`);
  }
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
    updatedAt: sent.updatedAt,
    edition: { number, kind: editionKinds[kind], contentHash },
    company: { slug: sent.company.slug, name: sent.company.name },
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
    pictures: toPictures(canonicalContent),
  };
}

function toTextBlock({ heading, body }: TextBlockPartsFragment): TextBlock {
  return { heading, body: toBody(body.json) };
}
