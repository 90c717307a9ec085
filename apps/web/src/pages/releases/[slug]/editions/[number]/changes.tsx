import type { GetStaticPaths, GetStaticProps } from 'next';
import { changesPath } from '@dateline/contract';
import { findChanges, type ChangesWithShell } from '../../../../../data/find-changes';
import { isSlug } from '../../../../../data/is-slug';
import { parseEditionNumber } from '../../../../../data/parse-edition-number';
import { ChangesDocument } from '../../../../../features/changes/changes-document';
import { getMessages } from '../../../../../language/language-context';
import { PageHead } from '../../../../../ui/page-head';
import { PageLayout } from '../../../../../ui/page-layout';

/** What a correction changed, word by word. */
export default function ChangesPage({ changes, shell }: ChangesWithShell) {
  const { number, headline, company, url, language } = changes;
  const messages = getMessages(shell.language).changes;
  return (
    <PageLayout shell={shell} place="other" company={company} documentLanguage={language}>
      <PageHead
        title={messages.title(number, headline, company.name)}
        description={messages.description(number, headline)}
        url={url}
        isIndexed={false}
        type="article"
      />
      <ChangesDocument changes={changes} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<
  ChangesWithShell,
  { slug: string; number: string }
> = async ({ params }) => {
  const number = parseEditionNumber(params?.number);
  const isAsked = number !== null && number > 1 && isSlug(params?.slug);
  const found = isAsked ? await findChanges(params?.slug ?? '', number) : null;
  if (!found) return { notFound: true, revalidate: 1 };
  const { changes } = found;
  if (changes.slug !== params?.slug) {
    const destination = changesPath(changes.slug, changes.number);
    return { redirect: { destination, permanent: true }, revalidate: 60 };
  }
  return { props: { ...found }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
