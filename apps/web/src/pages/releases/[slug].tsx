import type { GetStaticPaths, GetStaticProps } from 'next';
import { releasePath } from '@dateline/contract';
import { findRelease, type ReleaseWithHistory } from '../../data/find-release';
import { ReleaseDocument } from '../../features/release/release-document';
import { isSlug } from '../../data/is-slug';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';

/** A release in its current edition. A withdrawn one is not found here: `_error.tsx` tells of it. */
export default function ReleasePage({ release, editions }: ReleaseWithHistory) {
  return (
    <PageLayout place="other" company={release.company}>
      <PageHead
        title={`${release.headline} | ${release.company.name}`}
        description={release.summary}
        url={release.url}
        type="article"
      />
      <ReleaseDocument release={release} editions={editions} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<ReleaseWithHistory, { slug: string }> = async ({
  params,
}) => {
  const found = isSlug(params?.slug) ? await findRelease(params.slug) : null;
  if (!found) return { notFound: true, revalidate: 1 };
  const { slug } = found.release;
  if (slug !== params?.slug) {
    return { redirect: { destination: releasePath(slug), permanent: true }, revalidate: 60 };
  }
  return { props: { ...found }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
