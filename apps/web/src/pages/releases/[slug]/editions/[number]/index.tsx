import type { GetStaticPaths, GetStaticProps } from 'next';
import { editionPath } from '@dateline/contract';
import { findEdition } from '../../../../../data/find-edition';
import { isSlug } from '../../../../../data/is-slug';
import { parseEditionNumber } from '../../../../../data/parse-edition-number';
import type { Release } from '../../../../../domain/release';
import { EditionBanner } from '../../../../../features/release/edition-banner';
import { ReleaseDocument } from '../../../../../features/release/release-document';
import { PageHead } from '../../../../../ui/page-head';
import { PageLayout } from '../../../../../ui/page-layout';

interface EditionPageProps {
  release: Release;
}

/**
 * One edition at its own address. The current one is shown here, too, and not redirected: whoever
 * cites an edition can do so from its first day, and finds it there after a correction.
 */
export default function EditionPage({ release }: EditionPageProps) {
  return (
    <PageLayout
      place="other"
      company={release.company}
      banner={<EditionBanner release={release} />}
    >
      <PageHead
        title={`Edition ${release.edition.number}: ${release.headline} | ${release.company.name}`}
        description={release.summary}
        url={release.url}
        isIndexed={false}
        type="article"
      />
      <ReleaseDocument release={release} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<
  EditionPageProps,
  { slug: string; number: string }
> = async ({ params }) => {
  const number = parseEditionNumber(params?.number);
  const release =
    number !== null && isSlug(params?.slug) ? await findEdition(params.slug, number) : null;
  if (!release || number === null) return { notFound: true, revalidate: 1 };
  if (release.slug !== params?.slug) {
    const destination = editionPath(release.slug, number);
    return { redirect: { destination, permanent: true }, revalidate: 60 };
  }
  return { props: { release }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
