import type { Knex } from 'knex';
import { chooseLanguage } from '../modules/publications/choose-language';
import { defaultNewsroom } from '../modules/publications/default-newsroom';
import { createLinkedEditionReader } from '../modules/publications/store/linked-edition-reader';
import { createPublicationReader } from '../modules/publications/store/publication-reader';
import { toPublicEvent } from '../modules/publications/to-public-event';
import { toPublicMediaItem } from '../modules/publications/to-public-media-item';
import { toPublicNewsroom } from '../modules/publications/to-public-newsroom';
import {
  eventArguments,
  eventsArguments,
  mediaArguments,
  parseArguments,
  profileArguments,
  profilesArguments,
} from './newsroom-arguments';
import { listCompanyProfiles } from './newsroom-profiles';
import { createNewsroomLoaders } from './newsroom-loaders';

/** The fields of Query that answer from frozen copies of what editors published, and from editions. */
export function createNewsroomResolvers(knex: Knex, publicUrl: string) {
  const publications = createPublicationReader(knex);
  const editions = createLinkedEditionReader(knex);
  const readers = { publications, editions };
  const getNewsroom = async () => (await publications.findNewsroom()) ?? defaultNewsroom;

  return {
    newsroom: async () => toPublicNewsroom(await getNewsroom(), publicUrl),
    async events(_root: unknown, given: unknown) {
      const { first, filter, orderBy } = parseArguments(eventsArguments, given);
      const found = await publications.listEvents(filter ?? {}, {
        limit: first,
        order: orderBy === 'STARTS_DESC' ? 'desc' : 'asc',
      });
      const around = createNewsroomLoaders(editions, found, publicUrl);
      return found.map((event) => toPublicEvent(event, around, publicUrl));
    },
    async event(_root: unknown, given: unknown) {
      const { slug, preferLanguage } = parseArguments(eventArguments, given);
      const found = await publications.findEvent(slug, preferLanguage ?? null);
      if (found === null) return null;
      return toPublicEvent(found, createNewsroomLoaders(editions, [found], publicUrl), publicUrl);
    },
    async mediaItems(_root: unknown, given: unknown) {
      const { first, filter } = parseArguments(mediaArguments, given);
      const found = await publications.listMediaItems({
        company: filter?.company ?? null,
        kind: filter?.kind?.toLowerCase() ?? null,
      });
      const { language } = await getNewsroom();
      const around = createNewsroomLoaders(editions, [], publicUrl);
      return chooseLanguage(found, [filter?.preferLanguage ?? null, language])
        .slice(0, first)
        .map((item) => toPublicMediaItem(item, (slug) => around.company(slug), publicUrl));
    },
    async companyProfile(_root: unknown, given: unknown) {
      const { slug, preferLanguage } = parseArguments(profileArguments, given);
      const asked = { company: slug, language: preferLanguage ?? null };
      const [profile] = await listCompanyProfiles(readers, asked, publicUrl);
      return profile ?? null;
    },
    companyProfiles(_root: unknown, given: unknown) {
      const { preferLanguage } = parseArguments(profilesArguments, given);
      return listCompanyProfiles(readers, { language: preferLanguage ?? null }, publicUrl);
    },
  };
}
