import type { Core } from '@strapi/strapi';
import type { InLanguages, SampleNewsroom } from '@dateline/fixtures';

type Ids = ReadonlyMap<string, string>;

interface SeededIds {
  /** By slug. */
  companies: Ids;
  /** By key. */
  releases: Ids;
  /** By key; relations to media go by the row's id. */
  uploads: ReadonlyMap<string, { id: number }>;
}

/** Publishes what the sample has beside releases, through the door that editors use. */
export async function seedPublications(
  strapi: Core.Strapi,
  { settings, events, mediaItems }: SampleNewsroom,
  ids: SeededIds,
): Promise<void> {
  await strapi.documents('api::newsroom.newsroom').create({ data: settings });
  for (const { key: _key, words, company, releases, startTime, endTime, ...event } of events) {
    const linked = releases.map((key) => ({ documentId: get(ids.releases, key) }));
    // Strapi links entries of one language: those of English, which all releases have.
    const linkedWords = { ...words, en: { ...words.en, releases: linked } };
    await publishInLanguages(strapi, 'api::event.event', linkedWords, {
      ...event,
      startTime: startTime && `${startTime}:00.000`,
      endTime: endTime && `${endTime}:00.000`,
      company: { documentId: get(ids.companies, company) },
    });
  }
  for (const { key: _key, words, company, file, ...item } of mediaItems) {
    await publishInLanguages(strapi, 'api::media-item.media-item', words, {
      ...item,
      file: get(ids.uploads, file).id,
      company: { documentId: get(ids.companies, company) },
    });
  }
}

async function publishInLanguages(
  strapi: Core.Strapi,
  uid: 'api::event.event' | 'api::media-item.media-item',
  words: InLanguages<object>,
  shared: object,
): Promise<void> {
  const documents = strapi.documents(uid);
  const { documentId } = await documents.create({
    locale: 'en',
    data: { ...shared, ...words.en },
  });
  await documents.publish({ documentId, locale: 'en' });
  if (words.de === undefined) return;
  await documents.update({ documentId, locale: 'de', data: { ...shared, ...words.de } });
  await documents.publish({ documentId, locale: 'de' });
}

function get<T>(kept: ReadonlyMap<string, T>, key: string): T {
  const found = kept.get(key);
  if (found === undefined) {
    throw new Error(`The sample newsroom names "${key}", which it does not hold.`);
  }
  return found;
}
