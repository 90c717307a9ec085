import type { Contact } from '../domain/release';
import type { ContactPartsFragment, ContactType } from './generated/operations';

const types: Record<ContactType, Contact['type']> = {
  INVESTORS: 'investors',
  MEDIA: 'media',
  GENERAL: 'general',
};

export function toContact(sent: ContactPartsFragment): Contact {
  return { ...sent, type: types[sent.type] };
}
