import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { KeptFields } from './kept-fields';

/** Which working document, in which language. */
export interface ReleaseKey {
  documentId: string;
  /** BCP 47, as Strapi's `locale`. */
  language: string;
}

/** What a release looks like in the CMS with everything that it draws in, before it is checked. */
export type WorkingRelease = Record<string, unknown>;

/** Releases as the team works on them. */
export interface WorkingReleases {
  /** With its blocks as they read now; null where there is none. */
  findWorking(key: ReleaseKey): Promise<WorkingRelease | null>;
  /** Those of the documents that there are in the language; a constant number of statements. */
  listWorking(documentIds: readonly string[], language: string): Promise<WorkingRelease[]>;
  /** Writes the notice of a correction or clears it, past the guards of the admin. */
  setNotice(key: ReleaseKey, notice: string | null): Promise<void>;
  /** Writes fields as a save in the form does, through all the guards of the admin. */
  change(key: ReleaseKey, fields: object): Promise<void>;
  /** The kinds of what the fields name and what was deleted since, in words. */
  listDeleted(fields: KeptFields): Promise<string[]>;
}

const rows = z.array(z.record(z.string(), z.unknown()));

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

export function createWorkingReleases(strapi: Core.Strapi): WorkingReleases {
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
    async change({ documentId, language }, fields) {
      await strapi
        .documents('api::release.release')
        .update({ documentId, locale: language, data: fields });
    },
    async listDeleted(fields) {
      const deleted: string[] = [];
      for (const [kind, uid, column, values] of listNamed(fields)) {
        const wanted = [...new Set<string | number>(values)];
        if (wanted.length === 0) continue;
        const found: unknown = await strapi.db
          .query(uid)
          .findMany({ where: { [column]: { $in: wanted } }, select: [column] });
        const there = new Set(rows.parse(found).map((row) => row[column]));
        if (wanted.some((value) => !there.has(value))) deleted.push(kind);
      }
      return deleted;
    },
  };
}

/** What the fields name by an id: its kind, where it is kept, under which column, and the ids. */
function listNamed(fields: KeptFields) {
  const { company, boilerplates, disclaimers, contacts, categories, attachments } = fields;
  const toIds = (entries: readonly ({ documentId: string } | null)[]) =>
    entries.flatMap((entry) => entry?.documentId ?? []);
  return [
    ['company', 'api::company.company', 'documentId', toIds([company])],
    [
      'boilerplate',
      'api::boilerplate.boilerplate',
      'documentId',
      toIds(boilerplates.map(({ boilerplate }) => boilerplate)),
    ],
    [
      'disclaimer',
      'api::disclaimer.disclaimer',
      'documentId',
      toIds(disclaimers.map(({ disclaimer }) => disclaimer)),
    ],
    [
      'contact',
      'api::contact.contact',
      'documentId',
      toIds(contacts.map(({ contact }) => contact)),
    ],
    ['category', 'api::category.category', 'documentId', toIds(categories)],
    ['attachment', 'plugin::upload.file', 'id', attachments.flatMap(({ file }) => file?.id ?? [])],
  ] as const;
}
