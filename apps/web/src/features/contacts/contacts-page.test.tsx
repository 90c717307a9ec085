import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../../test/to-visible-text';
import type { ContactWithCard } from '../../domain/company';
import { ContactsPage } from './contacts-page';

const toContact = (type: ContactWithCard['type'], name: string): ContactWithCard => ({
  type,
  name,
  title: null,
  organisation: null,
  phone: null,
  email: null,
  cardPath: `/releases/one/editions/1/contacts/${type}.vcf`,
});

const company = { slug: 'varmholt', name: 'Varmholt', legalName: 'Varmholt SE' };

test('investors’ contacts stand first, whatever their order in the release', () => {
  const contacts = [toContact('media', 'Jonas'), toContact('investors', 'Lene')];
  const text = toVisibleText(
    renderToStaticMarkup(<ContactsPage companies={[{ company, contacts }]} />),
  );
  expect(text.indexOf('Lene')).toBeLessThan(text.indexOf('Jonas'));
});

test('each can be kept in an address book', () => {
  const contacts = [toContact('media', 'Jonas')];
  const html = renderToStaticMarkup(<ContactsPage companies={[{ company, contacts }]} />);
  expect(html).toMatch(/href="[^"]*contacts\/media\.vcf"[^>]*>/);
});

test('a company that names nobody is not left out', () => {
  const text = toVisibleText(
    renderToStaticMarkup(<ContactsPage companies={[{ company, contacts: [] }]} />),
  );
  expect(text).toContain('Varmholt');
  expect(text).toContain('names nobody');
});

test('a newsroom without contacts says so', () => {
  const text = toVisibleText(renderToStaticMarkup(<ContactsPage companies={[]} />));
  expect(text).toContain('No contact is public yet');
});
