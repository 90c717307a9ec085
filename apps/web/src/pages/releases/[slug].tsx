import type { GetStaticPaths, GetStaticProps } from 'next';
import { releasePath } from '@dateline/contract';
import { findRelease } from '../../data/find-release';
import type { Release } from '../../domain/release';
import { ReleaseDocument } from '../../features/release/release-document';
import { isSlug } from '../../data/is-slug';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';

interface ReleasePageProps {
  release: Release;
}

export default function ReleasePage({ release }: ReleasePageProps) {
  return (
    <PageLayout place="other" company={release.company}>
      <PageHead
        title={`${release.headline} | ${release.company.name}`}
        description={release.summary}
        url={release.url}
        type="article"
      />
      <ReleaseDocument release={release} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<ReleasePageProps, { slug: string }> = async ({
  params,
}) => {
  const release = isSlug(params?.slug) ? await findRelease(params.slug) : null;
  if (!release) return { notFound: true, revalidate: 1 };
  if (release.slug !== params?.slug) {
    const redirect = { destination: releasePath(release.slug), permanent: true };
    return { redirect, revalidate: 60 };
  }
  return { props: { release }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
