import { renderToStaticMarkup } from 'react-dom/server';
import { toSampleEdition } from '../../../test/sample-releases';
import type { Contact } from '../../domain/release';
import { toVisibleText } from '../../../test/to-visible-text';
import { ContactList } from './contact-list';

const nobody = { title: null, organisation: null, phone: null, email: null };
const draw = (contacts: Partial<Contact>[], edition = toSampleEdition({ issuedAt: null })) =>
  renderToStaticMarkup(
    <ContactList
      release={{
        slug: 'one',
        edition,
        contacts: contacts.map((one) => ({ type: 'general', name: null, ...nobody, ...one })),
      }}
    />,
  );

test('contacts stay in their order, each kind under its label', () => {
  const html = draw([
    { type: 'media', name: 'A' },
    { type: 'media', name: 'B' },
    { type: 'investors', name: 'C' },
    { type: 'media', name: 'D' },
    { name: 'E' },
  ]);
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

test('each contact of an issued release can be taken along, by its place among all', () => {
  const contacts = [{ type: 'media' as const, name: 'A' }, { name: 'B' }];
  const html = draw(contacts, toSampleEdition({ number: 2 }));
  expect(html).toContain('href="/releases/one/editions/2/contacts/0.vcf"');
  expect(html).toMatch(/href="[^"]*contacts\/1\.vcf"[^>]*aria-label="vCard of B"/);
  expect(draw(contacts)).not.toContain('.vcf');
});
