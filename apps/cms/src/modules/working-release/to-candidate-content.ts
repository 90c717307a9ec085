import { z } from 'zod';
import { type FieldName, type FrozenFile, toDatelineText, toInstant } from '@dateline/release';
import type { WorkingRelease } from './working-releases';

/**
 * From the CMS's shape of a release to the domain's: names, nulls and instants only. The result is
 * a candidate; `parseContent` judges it. Nothing is repaired or left out here.
 */

const text = z
  .string()
  .nullish()
  .transform((value) =>
    value === null || value === undefined || value.trim() === '' ? null : value,
  );

const listing = z.object({ exchange: text, mic: text, ticker: text, isin: text });
const libraryEntry = { documentId: z.string() };
const row = { id: z.number() };
const owner = {
  company: z.object({ name: text, legalName: text }).nullish(),
  language: text,
};
const block = z.object({
  ...libraryEntry,
  ...owner,
  name: text,
  heading: text,
  body: z.unknown(),
});
const media = z.object({ documentId: z.string(), name: text }).nullish();
const list = <T extends z.ZodType>(schema: T) =>
  z
    .array(schema)
    .nullish()
    .transform((v) => v ?? []);

const contact = z.object({
  ...libraryEntry,
  ...owner,
  type: text,
  name: text,
  title: text,
  organisation: text,
  phone: text,
  email: text,
});

const company = z.object({
  ...libraryEntry,
  approvalsNeeded: z.int().nullish(),
  approverRoles: list(z.object({ name: z.string() })),
  withdrawnFiles: z.enum(['removed', 'kept']).nullish(),
  slug: text,
  name: text,
  legalName: text,
  lei: text,
  website: text,
  timeZone: z.object({ name: text }).nullish(),
  domains: list(z.object({ host: z.string() })),
  socialProfiles: list(z.object({ network: text, url: text })),
  listings: list(listing),
  defaultBoilerplates: list(z.object({ boilerplate: block.nullish() })),
  defaultDisclaimers: list(z.object({ disclaimer: block.nullish() })),
  defaultContacts: list(z.object({ contact: contact.nullish() })),
});

/** The library's texts, read alone or as parts of a release. */
export const libraryParts = { company, block, contact };

const working = z.object({
  locale: z.string(),
  headline: text,
  subheadline: text,
  slug: text,
  summary: text,
  notice: text,
  body: z.unknown(),
  source: text,
  originallyIssuedAt: z.union([z.string(), z.date()]).nullish(),
  dateline: z
    .object({ text, city: text, region: text, country: text, day: text, wire: text })
    .nullish(),
  company: company.nullish(),
  boilerplates: list(z.object({ ...row, boilerplate: block.nullish() })),
  disclaimers: list(z.object({ ...row, disclaimer: block.nullish() })),
  contacts: list(z.object({ ...row, contact: contact.nullish() })),
  categories: list(z.object({ ...libraryEntry, slug: text, name: text })),
  attachments: list(z.object({ title: text, file: media })),
  links: list(z.object({ label: text, url: text })),
});

export type ReadRelease = z.infer<typeof working>;

/** Reads what the CMS answered. @throws ZodError where it is no release at all. */
export function readWorkingRelease(release: WorkingRelease): ReadRelease {
  return working.parse(release);
}

/** Every upload that the release draws in, attachments and images of all its texts. */
export function listFileIds(release: ReadRelease): string[] {
  const attached = release.attachments.flatMap(({ file }) => (file ? [file.documentId] : []));
  return [...new Set([...attached, ...listImageIds(release)])];
}

/** The uploads that are shown in the texts, in order, each once. */
function listImageIds(release: ReadRelease): string[] {
  const texts = [
    release.body,
    ...release.boilerplates.map(({ boilerplate }) => boilerplate?.body),
    ...release.disclaimers.map(({ disclaimer }) => disclaimer?.body),
  ];
  return [...new Set(texts.flatMap(listImages))];
}

function listImages(node: unknown): string[] {
  const parsed = anyNode.safeParse(node);
  // What is no node at all shows no image; parseContent tells of it.
  if (!parsed.success) return [];
  const { type, attrs, content } = parsed.data;
  const own = type === 'image' && typeof attrs?.['file'] === 'string' ? [attrs['file']] : [];
  return [...own, ...(content ?? []).flatMap(listImages)];
}

const anyNode = z.looseObject({
  type: z.string().optional(),
  attrs: z.record(z.string(), z.unknown()).optional(),
  content: z.array(z.unknown()).optional(),
});

/** The body with each image's upload replaced by the hash of its bytes; other things as they are. */
function freezeImages(node: unknown, files: ReadonlyMap<string, FrozenFile>): unknown {
  const parsed = anyNode.safeParse(node);
  if (!parsed.success || node === null || typeof node !== 'object') return node;
  const { type, attrs, content } = parsed.data;
  const frozen = typeof attrs?.['file'] === 'string' ? files.get(attrs['file']) : undefined;
  return {
    ...node,
    ...(type === 'image' && frozen !== undefined
      ? { attrs: { ...attrs, file: frozen.sha256 } }
      : {}),
    ...(content === undefined
      ? {}
      : { content: content.map((child) => freezeImages(child, files)) }),
  };
}

/** The content as it would be issued, to be judged by `parseContent`. `files` by upload id. */
export function toCandidateContent(
  release: ReadRelease,
  files: ReadonlyMap<string, FrozenFile>,
): Record<FieldName, unknown> {
  const textBlock = (given: z.infer<typeof block> | null | undefined) =>
    given ? { heading: given.heading, body: freezeImages(given.body, files) } : null;
  return {
    language: release.locale,
    slug: release.slug,
    headline: release.headline,
    subheadline: release.subheadline,
    summary: release.summary,
    dateline: release.dateline ? toDateline(release.dateline, release.locale) : null,
    body: freezeImages(release.body, files),
    company: release.company ? toCompany(release.company) : null,
    boilerplates: release.boilerplates.map(({ boilerplate }) => textBlock(boilerplate)),
    disclaimers: release.disclaimers.map(({ disclaimer }) => textBlock(disclaimer)),
    contacts: release.contacts.map(({ contact }) => (contact ? toContact(contact) : null)),
    source: release.source,
    categories: release.categories.map(withoutId),
    attachments: release.attachments.map(({ title, file }) => ({
      title,
      file: (file && files.get(file.documentId)) ?? null,
    })),
    images: toDistinctFiles(listImageIds(release), files),
    links: release.links,
    originallyIssuedAt: release.originallyIssuedAt ? toInstant(release.originallyIssuedAt) : null,
    notice: release.notice,
  };
}

function toCompany(given: NonNullable<ReadRelease['company']>) {
  const { slug, name, legalName, lei, website, socialProfiles, listings } = given;
  return {
    slug,
    name,
    legalName,
    lei,
    website,
    socialProfiles,
    listings,
    timeZone: given.timeZone?.name ?? null,
    domains: given.domains.map(({ host }) => host),
  };
}

/** Whose a block is stays in the library, as its id does. */
function toContact(given: z.infer<typeof contact>) {
  const { company: _company, language: _language, ...fields } = given;
  return withoutId(fields);
}

/** The library's own ids stay in the library. */
function withoutId<T extends { documentId: string }>(entry: T): Omit<T, 'documentId'> {
  const { documentId: _documentId, ...content } = entry;
  return content;
}

function toDistinctFiles(ids: string[], files: ReadonlyMap<string, FrozenFile>): FrozenFile[] {
  const found = ids.flatMap((id) => files.get(id) ?? []);
  return [...new Map(found.map((file) => [file.sha256, file])).values()];
}

function toDateline(given: NonNullable<ReadRelease['dateline']>, language: string): unknown {
  if (given.text !== null || given.city === null || given.day === null) return given;
  return {
    ...given,
    text: toDatelineText({ ...given, city: given.city, day: given.day, language }),
  };
}
