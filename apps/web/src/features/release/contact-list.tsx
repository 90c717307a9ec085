import { contactCardPath } from '@dateline/contract';
import type { ReactNode } from 'react';
import type { Contact, Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';
import { EmailLink } from '../../ui/email-link';
import { Phone } from '../../ui/phone';

interface ContactListProps {
  release: Pick<Release, 'contacts' | 'slug' | 'edition'>;
}

/** Whom to ask, in the release's order, each kind under its label. */
export function ContactList({ release }: ContactListProps) {
  const { contacts, contactsFor } = useMessages().release;
  const language = useLanguage();
  const { slug, edition } = release;
  const toCardPath = (index: number) =>
    edition.issuedAt === null ? null : contactCardPath(slug, edition.number, index);
  return (
    <section className="contacts">
      <h2 lang={language}>{contacts}</h2>
      <div className="people">
        {groupByType(release.contacts).map((group, index) => (
          <div key={index}>
            <h3 lang={language}>{contactsFor[group.type]}</h3>
            {group.contacts.map(({ contact, place }) => (
              <ContactCard key={place} contact={contact} cardPath={toCardPath(place)} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

interface ContactCardProps {
  contact: Contact;
  /** Where it lies as vCard; null for what is not issued. */
  cardPath: string | null;
}

function ContactCard({ contact, cardPath }: ContactCardProps) {
  const { name, title, organisation, phone, email } = contact;
  const messages = useMessages().release;
  const language = useLanguage();
  const lines: [string, ReactNode][] = [
    ['name', name && <strong>{name}</strong>],
    ['title', title],
    ['organisation', organisation],
    ['phone', phone && <Phone number={phone} />],
    ['email', email && <EmailLink address={email} />],
    [
      'card',
      cardPath && (
        <a
          className="card"
          href={cardPath}
          type="text/vcard"
          lang={language}
          aria-label={messages.contactCardOf(name ?? organisation ?? email ?? phone ?? '')}
        >
          {messages.contactCard}
        </a>
      ),
    ],
  ];
  return <address>{lines.map(([key, line]) => line && <p key={key}>{line}</p>)}</address>;
}

interface ContactGroup {
  type: Contact['type'];
  /** Each with its place among all contacts of the release. */
  contacts: { contact: Contact; place: number }[];
}

function groupByType(contacts: Contact[]): ContactGroup[] {
  const groups: ContactGroup[] = [];
  contacts.forEach((contact, place) => {
    const last = groups.at(-1);
    if (last?.type === contact.type) last.contacts.push({ contact, place });
    else groups.push({ type: contact.type, contacts: [{ contact, place }] });
  });
  return groups;
}
