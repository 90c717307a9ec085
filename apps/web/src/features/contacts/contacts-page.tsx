import { companyPath } from '@dateline/contract';
import type { CompanyContacts, ContactWithCard } from '../../domain/company';
import type { Contact } from '../../domain/release';
import { useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { ContactCard } from './contact-card';

const order: Contact['type'][] = ['investors', 'media', 'general'];

/** From so many companies on, their names at the head lead to them. */
const manyCompanies = 5;

/** Whom to ask, company by company: investors' contacts first. */
export function ContactsPage({ companies }: { companies: CompanyContacts[] }) {
  const { contacts: messages } = useMessages();
  const to = usePath();
  if (companies.length === 0) {
    return (
      <div className="message">
        <h1>{messages.none}</h1>
        <p>{messages.noneText}</p>
      </div>
    );
  }
  return (
    <>
      <header className="page-head">
        <h1>{messages.title}</h1>
        <p className="intro">{messages.intro}</p>
        {companies.length >= manyCompanies && (
          <nav className="strip" aria-label={messages.companies}>
            <ul>
              {companies.map(({ company }) => (
                <li key={company.slug}>
                  <a href={`#${company.slug}`}>
                    <bdi>{company.name}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      {companies.map(({ company, contacts }) => (
        <section key={company.slug} id={company.slug} className="group">
          <h2>
            <a href={to(companyPath(company.slug))}>
              <bdi>{company.name}</bdi>
            </a>
          </h2>
          {contacts.length === 0 && <p className="empty">{messages.noneOf}</p>}
          <div className="cards">
            {sort(contacts).map(({ cardPath, ...contact }, index) => (
              <ContactCard key={index} contact={contact} cardPath={cardPath} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** By whom they are for; within that as the company has them. */
function sort(contacts: ContactWithCard[]): ContactWithCard[] {
  return order.flatMap((type) => contacts.filter((contact) => contact.type === type));
}
