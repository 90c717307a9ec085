import type { ImportedRelease } from '../imported-release';
import { createTextMatcher, type TextMatch } from './create-text-matcher';
import type { ImportLibrary } from './import-library';
import { type CompanyMatch, matchCompany } from './match-company';
import { matchContact } from './match-contact';

/** What of an imported release a newsroom knows already; lists are in the order of the release. */
export interface ImportMatches {
  company: CompanyMatch | null;
  boilerplates: TextMatch[];
  disclaimers: TextMatch[];
  contacts: TextMatch[];
}

/** Reads the library once; the answer matches one release after the other with it. */
export function createMatcher(
  library: ImportLibrary,
): (imported: ImportedRelease) => ImportMatches {
  const matchBoilerplate = createTextMatcher(library.boilerplates);
  const matchDisclaimer = createTextMatcher(library.disclaimers);
  return (imported) => ({
    company: matchCompany(imported, library.companies),
    boilerplates: imported.boilerplates.map(matchBoilerplate),
    disclaimers: imported.disclaimers.map(matchDisclaimer),
    contacts: imported.contacts.map((contact) => matchContact(contact, library.contacts)),
  });
}
