import type { CompanyContacts } from '../domain/company';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { ContactsDocument } from './generated/operations';
import { toContactsWithCards } from './to-contacts-with-cards';
import { toShell } from './to-shell';

/** Whom to ask, company by company. Throws on any doubt. */
export async function getContacts(
  language: RouteLanguage,
): Promise<{ shell: Shell; companies: CompanyContacts[] }> {
  const sent = await askInLanguage(ContactsDocument, language, (preferLanguage) => ({
    preferLanguage,
  }));
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    companies: sent.companyProfiles.map(({ company, contacts, release }) => ({
      company,
      contacts: toContactsWithCards(contacts, release),
    })),
  };
}
