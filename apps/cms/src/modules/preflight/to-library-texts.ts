import type { CompanyTexts, LibraryTextsAnswer } from '@dateline/contract';
import {
  type CarriedVersions,
  type ReadBlock,
  type ReadCompany,
  type ReadContact,
  toCheckedBlock,
  toCheckedCompany,
  toContact,
} from './to-checked-release';

export interface LibraryParts {
  companies: readonly ReadCompany[];
  boilerplates: readonly ReadBlock[];
  disclaimers: readonly ReadBlock[];
  contacts: readonly ReadContact[];
}

/** Texts of the library as the browser's preflight reads them, with the companies' own blocks. */
export function toLibraryTexts(parts: LibraryParts, versions: CarriedVersions): LibraryTextsAnswer {
  const { companies } = parts;
  const boilerplates = companies.flatMap(listBoilerplates).concat(parts.boilerplates);
  const disclaimers = companies.flatMap(listDisclaimers).concat(parts.disclaimers);
  const contacts = companies.flatMap(listContacts).concat(parts.contacts);
  return {
    companies: byId(companies, toCompanyTexts),
    boilerplates: byId(boilerplates, (block) => toCheckedBlock('boilerplate', block, versions)),
    disclaimers: byId(disclaimers, (block) => toCheckedBlock('disclaimer', block, versions)),
    contacts: byId(contacts, toContact),
  };
}

function toCompanyTexts(company: ReadCompany): CompanyTexts {
  return {
    company: toCheckedCompany(company),
    defaults: {
      boilerplates: listBoilerplates(company).map(toId),
      disclaimers: listDisclaimers(company).map(toId),
      contacts: listContacts(company).map(toId),
    },
  };
}

const listBoilerplates = ({ defaultBoilerplates }: ReadCompany) =>
  defaultBoilerplates.flatMap(({ boilerplate }) => boilerplate ?? []);

const listDisclaimers = ({ defaultDisclaimers }: ReadCompany) =>
  defaultDisclaimers.flatMap(({ disclaimer }) => disclaimer ?? []);

const listContacts = ({ defaultContacts }: ReadCompany) =>
  defaultContacts.flatMap(({ contact }) => contact ?? []);

const toId = ({ documentId }: { documentId: string }) => documentId;

function byId<T extends { documentId: string }, U>(
  entries: readonly T[],
  map: (entry: T) => U,
): Record<string, U> {
  return Object.fromEntries(entries.map((entry) => [entry.documentId, map(entry)]));
}
