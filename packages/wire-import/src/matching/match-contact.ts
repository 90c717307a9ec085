import type { Contact } from '@dateline/release';
import type { ImportedContact } from '../imported-release';
import { foldName, foldText } from './fold-text';
import type { LibraryContact } from './import-library';
import type { TextMatch } from './create-text-matcher';

const fields = ['type', 'name', 'title', 'organisation', 'phone', 'email'] as const;

/**
 * Finds a contact in the library by e-mail address, telephone number or name, in this order. It is
 * the `same` where the library says everything that the text says of it.
 */
export function matchContact(
  contact: ImportedContact,
  library: readonly LibraryContact[],
): TextMatch {
  const keys: ((one: ContactFields) => string)[] = [
    ({ email }) => (email ?? '').toLowerCase(),
    ({ phone }) => toDialled(phone),
    ({ name }) => foldName(name ?? ''),
  ];
  for (const toKey of keys) {
    const key = toKey(contact);
    const alike = key === '' ? [] : library.filter((known) => toKey(known) === key);
    const same = alike.find((known) => listDifferences(contact, known).length === 0);
    const [found = null] = same === undefined ? alike : [same];
    if (found === null) continue;
    return { kind: same === undefined ? 'near' : 'same', documentId: found.documentId };
  }
  return { kind: 'none' };
}

export interface ContactDifference {
  field: (typeof fields)[number];
  text: string;
  /** Null where the library says nothing. */
  library: string | null;
}

/** What the text says of a contact and the library does not, or says otherwise. */
export function listDifferences(
  contact: ImportedContact,
  known: LibraryContact,
): ContactDifference[] {
  return fields.flatMap((field) => {
    const text = contact[field];
    const library = known[field];
    if (text === null || isSame(field, text, library)) return [];
    return [{ field, text, library }];
  });
}

type ContactFields = Pick<Contact, 'name' | 'phone' | 'email'>;

function isSame(field: keyof Contact, text: string, library: string | null): boolean {
  if (library === null) return false;
  if (field === 'phone') return toDialled(text) === toDialled(library);
  if (field === 'email') return text.toLowerCase() === library.toLowerCase();
  return foldText(text).toLowerCase() === foldText(library).toLowerCase();
}

/** The digits that tell a number from others, without country and trunk prefixes. */
function toDialled(phone: string | null): string {
  const digits = (phone ?? '').replace(/\D/g, '');
  return digits.length < 6 ? '' : digits.slice(-9);
}
