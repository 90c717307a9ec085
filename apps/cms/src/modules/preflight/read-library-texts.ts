import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { LibraryTextsAnswer } from '@dateline/contract';
import { blockParts, companyParts } from '../working-release/working-releases';
import { libraryParts } from '../working-release/to-candidate-content';
import { toLibraryTexts } from './to-library-texts';

export type LibraryIds = Record<
  'companies' | 'boilerplates' | 'disclaimers' | 'contacts',
  readonly string[]
>;

/** The texts of the library with these document ids; those that are not there are left out. */
export async function readLibraryTexts(
  strapi: Core.Strapi,
  ids: LibraryIds,
): Promise<LibraryTextsAnswer> {
  const { company, block, contact } = libraryParts;
  const [companies, boilerplates, disclaimers, contacts] = await Promise.all([
    listCompanies(),
    list('api::boilerplate.boilerplate', ids.boilerplates),
    list('api::disclaimer.disclaimer', ids.disclaimers),
    list('api::contact.contact', ids.contacts),
  ]);
  const parts = {
    companies: z.array(company).parse(companies),
    boilerplates: z.array(block).parse(boilerplates),
    disclaimers: z.array(block).parse(disclaimers),
    contacts: z.array(contact).parse(contacts),
  };
  return toLibraryTexts(parts, new Map());

  async function listCompanies(): Promise<unknown[]> {
    if (ids.companies.length === 0) return [];
    const filters = toFilters(ids.companies);
    return strapi.documents('api::company.company').findMany({ filters, populate: companyParts });
  }

  async function list(
    uid: Parameters<Core.Strapi['documents']>[0],
    wanted: readonly string[],
  ): Promise<unknown[]> {
    return wanted.length === 0
      ? []
      : strapi.documents(uid).findMany({ filters: toFilters(wanted), populate: blockParts });
  }
}

function toFilters(wanted: readonly string[]) {
  return { documentId: { $in: [...wanted] } };
}
