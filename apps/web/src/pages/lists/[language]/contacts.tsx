import type { GetStaticPaths } from 'next';
import { contactsPath } from '@dateline/contract';
import { getContacts } from '../../../data/get-contacts';
import type { CompanyContacts } from '../../../domain/company';
import type { Shell } from '../../../domain/shell';
import { ContactsPage } from '../../../features/contacts/contacts-page';
import { getMessages } from '../../../language/language-context';
import { ListPage } from '../../../ui/list-page';
import { toListProps } from '../../../to-list-props';

interface ContactsPageProps {
  shell: Shell;
  companies: CompanyContacts[];
  origin: string;
}

export default function Contacts({ shell, companies, origin }: ContactsPageProps) {
  const { contacts, common } = getMessages(shell.language);
  return (
    <ListPage
      shell={shell}
      place="contacts"
      origin={origin}
      path={contactsPath}
      title={contacts.title}
      description={contacts.description(shell.newsroom?.name ?? common.newsroom)}
      crumbs={[{ name: contacts.title, path: contactsPath }]}
    >
      <ContactsPage companies={companies} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps = toListProps((language) => getContacts(language));

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
