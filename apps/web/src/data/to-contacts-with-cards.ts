import { contactCardPath } from '@dateline/contract';
import type { ContactWithCard } from '../domain/company';
import type { ContactPartsFragment, EditionNameFragment } from './generated/operations';
import { toContact } from './to-contact';

/** The contacts of an edition; an entry for an address book is a part of the edition too. */
export function toContactsWithCards(
  contacts: readonly ContactPartsFragment[],
  { slug, edition }: EditionNameFragment,
): ContactWithCard[] {
  return contacts.map((contact, index) => ({
    ...toContact(contact),
    cardPath: contactCardPath(slug, edition.number, index),
  }));
}
