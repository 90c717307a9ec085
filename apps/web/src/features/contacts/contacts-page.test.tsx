import { renderToStaticMarkup } from 'react-dom/server';
import { toVisibleText } from '../../../test/to-visible-text';
import type { Contact } from '../../domain/release';
import { ContactsPage } from './contacts-page';

const toContact = (type: Contact['type'], name: string): Contact => ({
  type,
  name,
  title: null,
  organisation: null,
  phone: null,
  email: null,
});

const company = { slug: 'varmholt', name: 'Varmholt', legalName: 'Varmholt SE' };

test('investors’ contacts stand first, whatever their order in the release', () => {
  const contacts = [toContact('media', 'Jonas'), toContact('investors', 'Lene')];
  const text = toVisibleText(
    renderToStaticMarkup(<ContactsPage companies={[{ company, contacts }]} />),
  );
  expect(text.indexOf('Lene')).toBeLessThan(text.indexOf('Jonas'));
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
