import type { ReleaseContent } from '@dateline/release';
import { escapeHtml } from '@dateline/release/body/html/escape-html';
import { styles } from './html/style';
import { toLink } from './html/to-document';
import type { MailWords } from './words/english';

type Contacts = Pick<ReleaseContent, 'contacts'>;

export function toContactsHtml({ contacts }: Contacts, words: MailWords): string {
  if (contacts.length === 0) return '';
  const people = contacts.map(({ name, title, organisation, phone, email }) =>
    [
      ...[name, title, organisation].flatMap((line) => (line === null ? [] : [escapeHtml(line)])),
      ...(phone === null ? [] : [toLink(`tel:${phone.replace(/[^+\d]/g, '')}`, phone)]),
      ...(email === null ? [] : [toLink(`mailto:${email}`, email)]),
    ].join('<br>'),
  );
  const heading = `<h2 class="heading" style="${styles.heading}">${escapeHtml(words.contacts)}</h2>`;
  return `${heading}${people.map((lines) => `<p class="text" style="${styles.aside}">${lines}</p>`).join('')}`;
}

export function toContactsText({ contacts }: Contacts, words: MailWords): string {
  if (contacts.length === 0) return '';
  const people = contacts.map(({ name, title, organisation, phone, email }) =>
    [name, title, organisation, phone, email].filter((line) => line !== null).join('\n'),
  );
  return [words.contacts.toUpperCase(), ...people].join('\n\n');
}
