import { Fragment, type ReactNode } from 'react';
import type { Contact } from '../../domain/release';

const labels: Record<Contact['type'], string> = {
  investors: 'Investors:',
  media: 'Media:',
  general: 'General:',
};

/** Whom to ask, in the release's order, each kind under its label. */
export function ContactList({ contacts }: { contacts: Contact[] }) {
  return (
    <section className="contacts">
      <h2>Contacts</h2>
      <div className="people">
        {groupByType(contacts).map((group, index) => (
          <div key={index}>
            <h3>{labels[group.type]}</h3>
            {group.contacts.map((contact, place) => (
              <ContactCard key={place} contact={contact} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function ContactCard({ contact }: { contact: Contact }) {
  const { name, title, organisation, phone, email } = contact;
  const lines: [string, ReactNode][] = [
    ['name', name && <strong>{name}</strong>],
    ['title', title],
    ['organisation', organisation],
    ['phone', phone && <Phone number={phone} />],
    ['email', email && <a href={`mailto:${email}`}>{email}</a>],
  ];
  return <address>{lines.map(([key, line]) => line && <p key={key}>{line}</p>)}</address>;
}

/** A number that holds nothing but a number can be called; any other is only shown. */
function Phone({ number }: { number: string }) {
  if (!/^\+?[\d\s().-]+$/.test(number)) return <Fragment>{number}</Fragment>;
  return <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>;
}

interface ContactGroup {
  type: Contact['type'];
  contacts: Contact[];
}

function groupByType(contacts: Contact[]): ContactGroup[] {
  const groups: ContactGroup[] = [];
  for (const contact of contacts) {
    const last = groups.at(-1);
    if (last?.type === contact.type) last.contacts.push(contact);
    else groups.push({ type: contact.type, contacts: [contact] });
  }
  return groups;
}
