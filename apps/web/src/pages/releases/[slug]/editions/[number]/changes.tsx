import type { GetStaticPaths, GetStaticProps } from 'next';
import { changesPath } from '@dateline/contract';
import { findChanges } from '../../../../../data/find-changes';
import { isSlug } from '../../../../../data/is-slug';
import { parseEditionNumber } from '../../../../../data/parse-edition-number';
import type { Changes } from '../../../../../domain/changes';
import { ChangesDocument } from '../../../../../features/changes/changes-document';
import { PageHead } from '../../../../../ui/page-head';
import { PageLayout } from '../../../../../ui/page-layout';

interface ChangesPageProps {
  changes: Changes;
}

/** What a correction changed, word by word. */
export default function ChangesPage({ changes }: ChangesPageProps) {
  const { number, headline, company, url } = changes;
  return (
    <PageLayout place="other" company={company}>
      <PageHead
        title={`What edition ${number} changed: ${headline} | ${company.name}`}
        description={`What edition ${number} of “${headline}” changed, word by word.`}
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
  ChangesPageProps,
  { slug: string; number: string }
> = async ({ params }) => {
  const number = parseEditionNumber(params?.number);
  const isAsked = number !== null && number > 1 && isSlug(params?.slug);
  const changes = isAsked ? await findChanges(params?.slug ?? '', number) : null;
  if (!changes) return { notFound: true, revalidate: 1 };
  if (changes.slug !== params?.slug) {
    const destination = changesPath(changes.slug, changes.number);
    return { redirect: { destination, permanent: true }, revalidate: 60 };
  }
  return { props: { changes }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
