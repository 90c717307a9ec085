import type { ContactChoice, ImportOrder, TextChoice } from '@dateline/contract';
import type { ImportedRelease, ImportedText } from '@dateline/wire-import';
import type { ImportMatches } from '@dateline/wire-import/matching/create-matcher';
import type { TextMatch } from '@dateline/wire-import/matching/create-text-matcher';

/**
 * What is chosen for a release of an archive where nobody is asked: blocks that read the same are
 * the library's, all others are added to it as they were issued then.
 *
 * @param file names what is added, so that the library tells where it is from.
 */
export function toArchiveOrder(
  imported: ImportedRelease,
  matches: ImportMatches,
  given: { language: string; company: string | null; file: string },
): ImportOrder {
  const texts = (found: readonly ImportedText[], matched: readonly TextMatch[], fallback: string) =>
    found.map(({ heading }, index): TextChoice => {
      const match = matched[index];
      if (match?.kind === 'same') return { do: 'use', documentId: match.documentId };
      const name = (heading ?? fallback).replace(/[:.]$/, '').slice(0, 120);
      return { do: 'add', name: `${name} (${given.file.slice(-120)})` };
    });
  return {
    language: given.language,
    company: given.company,
    corrections: [],
    day: null,
    boilerplates: texts(imported.boilerplates, matches.boilerplates, 'Boilerplate'),
    disclaimers: texts(imported.disclaimers, matches.disclaimers, 'Disclaimer'),
    contacts: imported.contacts.map(({ type }, index): ContactChoice => {
      const match = matches.contacts[index];
      if (match?.kind === 'same') return { do: 'use', documentId: match.documentId };
      return { do: 'add', type: type ?? 'general' };
    }),
    // Told in the report, and kept in the original.
    leavesUnplaced: true,
  };
}
