import { type BodyDocument, bodySchema, toInstant } from '@dateline/release';
import type {
  BlockOwner,
  CheckedBlock,
  CheckedCompany,
  CheckedContact,
  CheckedRelease,
} from '@dateline/preflight';
import type { ReadRelease } from '../working-release/to-candidate-content';

export type ReadCompany = NonNullable<ReadRelease['company']>;
export type ReadBlock = NonNullable<ReadRelease['boilerplates'][number]['boilerplate']>;
export type ReadContact = NonNullable<ReadRelease['contacts'][number]['contact']>;

/** Which version of each block is carried, by its type and document id. */
export type CarriedVersions = ReadonlyMap<string, { carried: number; newest: number }>;

/**
 * A working document as the preflight reads it. What is not filled in yet is null, and what cannot
 * be read as what it should be is too: `parseContent` tells of that when approval is asked for.
 */
export function toCheckedRelease(
  release: ReadRelease,
  { versions, scheduledFor }: { versions: CarriedVersions; scheduledFor: string | null },
): CheckedRelease {
  return {
    language: release.locale,
    headline: release.headline,
    subheadline: release.subheadline,
    notice: release.notice,
    slug: release.slug,
    summary: release.summary,
    company: release.company ? toCheckedCompany(release.company) : null,
    dateline: toDateline(release.dateline),
    body: toBody(release.body),
    boilerplates: release.boilerplates.flatMap(({ boilerplate }) =>
      boilerplate ? toCheckedBlock('boilerplate', boilerplate, versions) : [],
    ),
    disclaimers: release.disclaimers.flatMap(({ disclaimer }) =>
      disclaimer ? toCheckedBlock('disclaimer', disclaimer, versions) : [],
    ),
    contacts: release.contacts.flatMap(({ contact }) => (contact ? toContact(contact) : [])),
    source: release.source,
    attachments: release.attachments.map(({ title, file }) => ({
      title: title ?? '',
      name: file?.name ?? '',
    })),
    links: release.links.map(({ label, url }) => ({ label: label ?? '', url: url ?? '' })),
    scheduledFor,
    originallyIssuedAt: release.originallyIssuedAt ? toInstant(release.originallyIssuedAt) : null,
  };
}

export function toCheckedCompany(company: ReadCompany): CheckedCompany {
  return {
    name: company.name ?? '',
    legalName: company.legalName ?? '',
    website: company.website,
    domains: company.domains.map(({ host }) =>
      host
        .trim()
        .toLowerCase()
        .replace(/^www\./, ''),
    ),
    socialProfiles: company.socialProfiles.flatMap(({ network, url }) =>
      network === null || url === null ? [] : [{ network, url }],
    ),
    listings: company.listings.flatMap(({ exchange, mic, ticker, isin }) =>
      exchange === null || ticker === null ? [] : [{ exchange, mic, ticker, isin }],
    ),
    timeZone: company.timeZone?.name ?? 'UTC',
    defaultBoilerplates: company.defaultBoilerplates.flatMap(({ boilerplate }) =>
      toDefaultName(boilerplate),
    ),
    defaultDisclaimers: company.defaultDisclaimers.flatMap(({ disclaimer }) =>
      toDefaultName(disclaimer),
    ),
  };
}

export function toCheckedBlock(
  type: 'boilerplate' | 'disclaimer',
  block: ReadBlock,
  versions: CarriedVersions,
): CheckedBlock {
  const { documentId, name, heading, body } = block;
  const version = versions.get(`${type}:${documentId}`) ?? null;
  return { name, heading, body: toBody(body) ?? emptyBody, version, owner: toOwner(block) };
}

export function toContact(contact: ReadContact): CheckedContact {
  const { documentId: _documentId, company: _company, language: _language, ...read } = contact;
  const { type, ...fields } = read;
  return {
    ...fields,
    type: type === 'investors' || type === 'media' ? type : 'general',
    owner: toOwner(contact),
  };
}

function toOwner({ company, language }: ReadBlock | ReadContact): BlockOwner {
  return {
    company: company ? { name: company.name ?? '', legalName: company.legalName ?? '' } : null,
    language,
  };
}

const emptyBody: BodyDocument = { type: 'doc', content: [] };

function toBody(body: unknown): BodyDocument | null {
  const parsed = bodySchema.safeParse(body);
  return parsed.success ? parsed.data : null;
}

function toDateline(dateline: ReadRelease['dateline']): CheckedRelease['dateline'] {
  if (!dateline) return null;
  return Object.values(dateline).some((part) => part !== null) ? dateline : null;
}

function toDefaultName(block: ReadBlock | null | undefined): string[] {
  return block ? [block.name ?? block.heading ?? ''] : [];
}
