import { toText } from '../body/to-text';
import type { Contact, FrozenFile, ReleaseContent, TextBlock } from '../content/release-content';

/** The parts of a release whose texts are compared, in the order in which a reader meets them. */
export const sectionParts = [
  ...(['headline', 'subheadline', 'dateline', 'summary', 'body', 'boilerplates'] as const),
  ...(['disclaimers', 'contacts', 'attachments', 'images', 'links'] as const),
  ...(['categories', 'source', 'company'] as const),
];

export type SectionPart = (typeof sectionParts)[number];

/** Each part of a content as plain text; empty where it has none. */
export function toSectionTexts(content: ReleaseContent): Record<SectionPart, string> {
  return {
    headline: content.headline,
    subheadline: content.subheadline ?? '',
    dateline: content.dateline?.text ?? '',
    summary: content.summary ?? '',
    body: toText(content.body),
    boilerplates: content.boilerplates.map(toBlockText).join('\n\n'),
    disclaimers: content.disclaimers.map(toBlockText).join('\n\n'),
    contacts: content.contacts.map(toContactText).join('\n'),
    attachments: content.attachments
      .map(({ title, file }) => `${title}: ${toFileText(file)}`)
      .join('\n'),
    images: content.images.map(toFileText).join('\n'),
    links: content.links.map(({ label, url }) => `${label}: ${url}`).join('\n'),
    categories: content.categories.map(({ name }) => name).join('\n'),
    source: content.source ?? '',
    company: toCompanyText(content.company),
  };
}

function toBlockText({ heading, body }: TextBlock): string {
  return [heading ?? '', toText(body)].filter((text) => text !== '').join('\n\n');
}

function toContactText({ type, name, title, organisation, phone, email }: Contact): string {
  const parts = [name, title, organisation, phone, email].filter((part) => part !== null);
  return `${type}: ${parts.join(', ')}`;
}

/** With the beginning of its hash: a file changed under the same name shows. */
function toFileText({ name, sha256 }: FrozenFile): string {
  return `${name} (SHA-256 ${sha256.slice(0, 16)}…)`;
}

function toCompanyText(company: ReleaseContent['company']): string {
  const listings = company.listings.map(({ exchange, ticker, isin }) =>
    [`${exchange}: ${ticker}`, isin].filter((part) => part !== null).join(', '),
  );
  const { name, legalName, lei, website } = company;
  return [name, legalName, lei, website, ...listings].filter((line) => line !== null).join('\n');
}
