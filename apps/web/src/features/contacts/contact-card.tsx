import type { Contact } from '../../domain/release';
import { useMessages } from '../../language/language-context';
import { EmailLink } from '../../ui/email-link';
import { Phone } from '../../ui/phone';

interface ContactCardProps {
  contact: Contact;
  /** Where it lies as vCard. */
  cardPath: string;
}

/** Somebody to ask, to be called, written to, or kept in an address book. */
export function ContactCard({ contact, cardPath }: ContactCardProps) {
  const { contacts } = useMessages();
  const { type, name, title, organisation, phone, email } = contact;
  const calledBy = name ?? organisation ?? email ?? phone ?? contacts.types[type];
  return (
    <address>
      <p className="kind">{contacts.types[type]}</p>
      {name !== null && (
        <p className="name">
          <bdi>{name}</bdi>
        </p>
      )}
      {title !== null && <p>{title}</p>}
      {organisation !== null && <p>{organisation}</p>}
      {phone !== null && (
        <p>
          <Phone number={phone} />
        </p>
      )}
      {email !== null && (
        <p>
          <EmailLink address={email} />
        </p>
      )}
      <p>
        <a href={cardPath} type="text/vcard" aria-label={contacts.cardOf(calledBy)}>
          {contacts.card}
        </a>
      </p>
    </address>
  );
}
