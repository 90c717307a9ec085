import type { Core } from '@strapi/strapi';
import { Refusal } from '../../platform/refusal';
import type { MediaFiles } from './media-files';
import type { MediaContent, NewsroomContent, PictureContent } from './publication-content';
import type { PublicationVersion } from '../records/publications';
import type { PublicationType } from './publication-types';
import { readEvent, readLinkedReleases } from './read-event';
import { readMediaItem } from './read-media-item';
import { readNewsroom } from './read-newsroom';
import { toSharedFields } from './to-shared-fields';

/** An entry of Strapi's with what it draws in. */
export type Entry = Record<string, unknown> & { locale: string | null };

interface UploadEntry {
  documentId: string;
  alternativeText: string | null;
}

interface Reading {
  strapi: Core.Strapi;
  mediaFiles: MediaFiles;
}

const company = { populate: { timeZone: true } };

/** The languages in which Strapi calls a document published. */
export async function listPublishedLanguages(
  { strapi }: Reading,
  uid: PublicationType,
  documentId: string,
): Promise<string[]> {
  if (uid === 'api::newsroom.newsroom') {
    return (await strapi.db.query(uid).count({})) > 0 ? [''] : [];
  }
  const entries = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale'],
  })) as Entry[];
  return entries.map(({ locale }) => locale ?? '');
}

/** What is to be public of an event now, in each of its published languages. */
export async function readEventVersions(
  { strapi }: Reading,
  documentId: string,
): Promise<PublicationVersion[]> {
  const uid = 'api::event.event';
  const entries = await listPublished(strapi, uid, documentId, { company, releases: true });
  return entries.map((entry) => {
    const releaseDocuments = readLinkedReleases(entry['releases']);
    const content = readEvent(entry);
    const { day, lastDay, startsAt, slug, companySlug } = content;
    const days = { first: day, last: lastDay ?? day, startsAt };
    const language = entry.locale ?? '';
    return { language, content, releaseDocuments, files: [], slug, companySlug, days };
  });
}

/** What is to be public of a media item now, in each of its published languages. */
export async function readMediaVersions(
  { strapi, mediaFiles }: Reading,
  documentId: string,
): Promise<PublicationVersion[]> {
  const uid = 'api::media-item.media-item';
  const entries = await listPublished(strapi, uid, documentId, { company: true, file: true });
  const versions: PublicationVersion[] = [];
  for (const entry of entries) {
    const upload = entry['file'] as UploadEntry | null;
    if (upload === null) throw new Refusal('The file is missing: choose one.');
    const ready = await mediaFiles.prepare(upload.documentId);
    const words = entry['alternativeText'] || upload.alternativeText;
    const content: MediaContent = readMediaItem({ ...entry, alternativeText: words }, ready);
    versions.push({
      language: entry.locale ?? '',
      content,
      releaseDocuments: [],
      files: [content.file, ...content.sizes],
      slug: null,
      companySlug: content.companySlug,
      days: null,
    });
  }
  return versions;
}

/** How the newsroom is to look now; nothing where it is not set up. */
export async function readNewsroomVersions({
  strapi,
  mediaFiles,
}: Reading): Promise<PublicationVersion[]> {
  const populate = { logo: true, darkLogo: true, headerLinks: true, footerLinks: true };
  const entry = (await strapi.db
    .query('api::newsroom.newsroom')
    .findOne({ populate })) as Entry | null;
  if (entry === null) return [];
  const toPicture = async (upload: UploadEntry | null): Promise<PictureContent | null> => {
    if (upload === null) return null;
    const { file } = await mediaFiles.prepare(upload.documentId);
    if (!file.mediaType.startsWith('image/')) {
      throw new Refusal(
        `The logo is no picture (${file.mediaType}): choose a PNG or WebP picture.`,
      );
    }
    return { file, alternativeText: upload.alternativeText || String(entry['name']) };
  };
  const content: NewsroomContent = readNewsroom(entry, {
    logo: await toPicture(entry['logo'] as UploadEntry | null),
    darkLogo: await toPicture(entry['darkLogo'] as UploadEntry | null),
  });
  const files = [content.logo, content.darkLogo].flatMap((logo) => logo?.file ?? []);
  const plain = { language: '', releaseDocuments: [], slug: null, companySlug: null, days: null };
  return [{ ...plain, content, files }];
}

/**
 * The published entries in all languages. What is the same in all of them is taken from the one
 * that was published last: Strapi brings it to the drafts of the others alone.
 */
async function listPublished(
  strapi: Core.Strapi,
  uid: 'api::event.event' | 'api::media-item.media-item',
  documentId: string,
  populate: object,
): Promise<Entry[]> {
  const entries = (await strapi.db.query(uid).findMany({
    where: { documentId, publishedAt: { $notNull: true } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    populate: populate as never,
  })) as Entry[];
  const [newest] = entries;
  if (newest === undefined) return [];
  const shared = toSharedFields(strapi.getModel(uid).attributes, newest);
  return entries.map((entry) => ({ ...entry, ...shared, ...toRelations(entry, entries) }));
}

/**
 * Strapi gives each language relations of its own, to entries of that language alone where these
 * have languages too. A company that is missing is taken from another language; releases are meant
 * in all languages, whichever they were linked in.
 */
function toRelations(entry: Entry, entries: readonly Entry[]) {
  const all = [entry, ...entries];
  return {
    company: all.map((one) => one['company']).find(Boolean) ?? null,
    releases: all.flatMap((one) => (one['releases'] as unknown[] | undefined) ?? []),
  };
}
