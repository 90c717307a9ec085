import type { Core } from '@strapi/strapi';
import { bodySchema, type Contact } from '@dateline/release';
import type { ImportLibrary, LibraryText } from '@dateline/wire-import/matching/import-library';
import { localeService } from '../../platform/strapi-services';
import type { DocumentWriter } from '../records/imports';

const releases = 'api::release.release';

export function createDocumentWriter(strapi: Core.Strapi): DocumentWriter {
  return {
    async createBlock(type, data) {
      const uid = `api::${type}.${type}` as const;
      return (await strapi.documents(uid).create({ data })).documentId;
    },
    async createRelease(locale, data) {
      return (await strapi.documents(releases).create({ locale, data })).documentId;
    },
    async changeRelease(documentId, locale, data) {
      await strapi.documents(releases).update({ documentId, locale, data });
    },
    async listSlugs(beginning) {
      const found = (await strapi.db.query(releases).findMany({
        where: { slug: { $startsWith: beginning } },
        select: ['slug'],
      })) as { slug: string }[];
      return found.map(({ slug }) => slug);
    },
    readLibrary: () => readLibrary(strapi),
    async listLanguages() {
      const locales = (await strapi.db.query('plugin::i18n.locale').findMany()) as {
        code: string;
      }[];
      return {
        languages: locales.map(({ code }) => code),
        defaultLanguage: await localeService(strapi).getDefaultLocale(),
      };
    },
  };
}

async function readLibrary(strapi: Core.Strapi): Promise<ImportLibrary> {
  const companies = (await strapi.db.query('api::company.company').findMany({
    populate: { listings: true },
    orderBy: { name: 'asc' },
  })) as ImportLibrary['companies'];
  const contacts = (await strapi.db
    .query('api::contact.contact')
    .findMany({ orderBy: { id: 'asc' } })) as ({ documentId: string } & Contact)[];
  return {
    companies: companies.map(({ documentId, name, legalName, listings }) => ({
      documentId,
      name,
      legalName,
      listings: listings.map(({ exchange, ticker }) => ({ exchange, ticker })),
    })),
    boilerplates: await readTexts(strapi, 'api::boilerplate.boilerplate'),
    disclaimers: await readTexts(strapi, 'api::disclaimer.disclaimer'),
    contacts: contacts.map(({ documentId, type, name, title, organisation, phone, email }) => ({
      ...{ documentId, type, name, title, organisation, phone, email },
    })),
  };
}

/** Those whose text cannot be read are nothing that a release could be matched with. */
async function readTexts(
  strapi: Core.Strapi,
  uid: 'api::boilerplate.boilerplate' | 'api::disclaimer.disclaimer',
): Promise<LibraryText[]> {
  const rows = (await strapi.db.query(uid).findMany({ orderBy: { id: 'asc' } })) as {
    documentId: string;
    name: string;
    heading: string | null;
    body: unknown;
  }[];
  return rows.flatMap(({ documentId, name, heading, body }) => {
    const parsed = bodySchema.safeParse(body);
    return parsed.success ? [{ documentId, name, heading, body: parsed.data }] : [];
  });
}
