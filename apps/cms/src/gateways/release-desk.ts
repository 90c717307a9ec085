import type { Core } from '@strapi/strapi';

/** Which working document, in which language. */
export interface ReleaseKey {
  documentId: string;
  /** BCP 47, as Strapi's `locale`. */
  language: string;
}

/** What a release looks like in the CMS with everything that it draws in, before it is checked. */
export type WorkingRelease = Record<string, unknown>;

/** Reads releases as the team works on them. */
export interface ReleaseDesk {
  /** The version that is being published, with its blocks as they read now; null where there is none. */
  findPublished(key: ReleaseKey): Promise<WorkingRelease | null>;
}

const block = (name: string) => ({ populate: { [name]: true } });

const everything = {
  company: {
    populate: { timeZone: true, listings: true, domains: true, socialProfiles: true },
  },
  dateline: true,
  boilerplates: block('boilerplate'),
  disclaimers: block('disclaimer'),
  contacts: block('contact'),
  categories: true,
  attachments: block('file'),
  links: true,
};

export function createReleaseDesk(strapi: Core.Strapi): ReleaseDesk {
  return {
    async findPublished({ documentId, language }) {
      return strapi.documents('api::release.release').findOne({
        documentId,
        locale: language,
        status: 'published',
        populate: everything,
      });
    },
  };
}
