import type { Core } from '@strapi/strapi';

/** Which working document, in which language. */
export interface ReleaseKey {
  documentId: string;
  /** BCP 47, as Strapi's `locale`. */
  language: string;
}

/** What a release looks like in the CMS with everything that it draws in, before it is checked. */
export type WorkingRelease = Record<string, unknown>;

/** Releases as the team works on them. */
export interface ReleaseDesk {
  /** With its blocks as they read now; null where there is none. */
  findWorking(key: ReleaseKey): Promise<WorkingRelease | null>;
  /** Those of the documents that there are in the language; a constant number of statements. */
  listWorking(documentIds: readonly string[], language: string): Promise<WorkingRelease[]>;
  /** Writes the notice of a correction or clears it, past the guards of the desk. */
  setNotice(key: ReleaseKey, notice: string | null): Promise<void>;
}

const part = (name: string) => ({ populate: { [name]: true } });

/** With whose it is. */
export const blockParts = { company: true };

const block = (name: string) => ({ populate: { [name]: { populate: blockParts } } });

/** Everything that is kept of a company. */
export const companyParts = {
  timeZone: true,
  listings: true,
  domains: true,
  socialProfiles: true,
  approverRoles: true,
  defaultBoilerplates: block('boilerplate'),
  defaultDisclaimers: block('disclaimer'),
  defaultContacts: block('contact'),
};

const everything = {
  company: { populate: companyParts },
  dateline: true,
  boilerplates: block('boilerplate'),
  disclaimers: block('disclaimer'),
  contacts: block('contact'),
  categories: true,
  attachments: part('file'),
  links: true,
};

export function createReleaseDesk(strapi: Core.Strapi): ReleaseDesk {
  return {
    async findWorking({ documentId, language }) {
      return strapi
        .documents('api::release.release')
        .findOne({ documentId, locale: language, populate: everything });
    },
    async listWorking(documentIds, language) {
      return strapi.documents('api::release.release').findMany({
        locale: language,
        filters: { documentId: { $in: [...documentIds] } },
        populate: everything,
      });
    },
    async setNotice({ documentId, language }, notice) {
      await strapi.db
        .query('api::release.release')
        .update({ where: { documentId, locale: language }, data: { notice } });
    },
  };
}
