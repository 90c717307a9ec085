import type { PublicationKind } from '../records/publications';

/** What editors publish beside releases, by Strapi's name of its type. */
export const publicationTypes = {
  'api::event.event': 'event',
  'api::media-item.media-item': 'media',
  'api::newsroom.newsroom': 'newsroom',
} as const satisfies Record<string, PublicationKind>;

export type PublicationType = keyof typeof publicationTypes;

export function isPublicationType(uid: string): uid is PublicationType {
  return uid in publicationTypes;
}
