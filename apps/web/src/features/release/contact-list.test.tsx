import { renderToStaticMarkup } from 'react-dom/server';
import type { Contact } from '../../domain/release';
import { toVisibleText } from '../../../test/to-visible-text';
import { ContactList } from './contact-list';

const nobody = { title: null, organisation: null, phone: null, email: null };
const draw = (...contacts: Partial<Contact>[]) =>
  renderToStaticMarkup(
    <ContactList
      contacts={contacts.map((contact) => ({ type: 'general', name: null, ...nobody, ...contact }))}
    />,
  );

test('contacts stay in their order, each kind under its label', () => {
  const html = draw(
    { type: 'media', name: 'A' },
    { type: 'media', name: 'B' },
    { type: 'investors', name: 'C' },
    { type: 'media', name: 'D' },
    { name: 'E' },
  );
  expect(toVisibleText(html).split('\n')).toEqual([
    'Contacts',
    'Media:',
    'A',
    'B',
    'Investors:',
    'C',
    'Media:',
    'D',
    'General:',
    'E',
  ]);
});

test('a number can be called where it is nothing but a number', () => {
  expect(draw({ phone: '+49 (0)40 123-45' })).toContain('href="tel:+4904012345"');
  expect(draw({ phone: '646-915-3820 ext. 12' })).not.toContain('href');
});
