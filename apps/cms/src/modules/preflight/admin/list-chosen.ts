import type { LibraryTextsAnswer, PreflightAnswer, SavedRow } from '@dateline/contract';
import { type FormValues, readRelation, toRows } from './form-values';
import type { LibraryAsked } from './preflight-api';

/** Which texts of the library the form draws in now; null for a row in which none is chosen yet. */
export interface Chosen {
  company: string | null;
  boilerplates: (string | null)[];
  disclaimers: (string | null)[];
  contacts: (string | null)[];
}

type Saved = PreflightAnswer['saved'];

const kinds = [
  ['boilerplates', 'boilerplate'],
  ['disclaimers', 'disclaimer'],
  ['contacts', 'contact'],
] as const;

/** Null while the form has rows that are newer than what the server told: both are being loaded. */
export function listChosen(values: FormValues, saved: Saved | null): Chosen | null {
  const chosen: Chosen = {
    company: readRelation(values['company'], saved?.company ?? null),
    boilerplates: [],
    disclaimers: [],
    contacts: [],
  };
  for (const [kind, relation] of kinds) {
    const known = new Map((saved?.[kind] ?? []).map((row: SavedRow) => [row.row, row.documentId]));
    for (const row of toRows(values[kind])) {
      const { id } = row;
      if (typeof id === 'number' && !known.has(id)) return null;
      const before = typeof id === 'number' ? (known.get(id) ?? null) : null;
      chosen[kind].push(readRelation(row[relation], before));
    }
  }
  return chosen;
}

/** The chosen texts that are not among those already here; null where all of them are. */
export function toUnknown(chosen: Chosen, library: LibraryTextsAnswer): LibraryAsked | null {
  const missing = (ids: readonly (string | null)[], known: Record<string, unknown>) =>
    ids.filter((id): id is string => id !== null && !(id in known)).join(',');
  const asked = {
    company: missing([chosen.company], library.companies),
    boilerplates: missing(chosen.boilerplates, library.boilerplates),
    disclaimers: missing(chosen.disclaimers, library.disclaimers),
    contacts: missing(chosen.contacts, library.contacts),
  };
  return Object.values(asked).every((ids) => ids === '') ? null : asked;
}

export const emptyLibrary: LibraryTextsAnswer = {
  companies: {},
  boilerplates: {},
  disclaimers: {},
  contacts: {},
};

export function joinLibraries(
  one: LibraryTextsAnswer,
  other: LibraryTextsAnswer,
): LibraryTextsAnswer {
  return {
    companies: { ...one.companies, ...other.companies },
    boilerplates: { ...one.boilerplates, ...other.boilerplates },
    disclaimers: { ...one.disclaimers, ...other.disclaimers },
    contacts: { ...one.contacts, ...other.contacts },
  };
}
