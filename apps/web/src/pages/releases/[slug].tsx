import type { GetStaticPaths, GetStaticProps } from 'next';
import { releasePath } from '@dateline/contract';
import { findRelease, type ReleaseWithHistory } from '../../data/find-release';
import { isSlug } from '../../data/is-slug';
import { ReleaseDocument } from '../../features/release/release-document';
import { getMessages } from '../../language/language-context';
import { FeedLinks } from '../../ui/feed-links';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';
import { ReleaseData } from '../../features/release/release-data';
import { toReleaseHead } from '../../features/release/to-release-head';

/** A release in its current edition. A withdrawn one is not found here: `_error.tsx` tells of it. */
export default function ReleasePage({ release, editions, context, shell }: ReleaseWithHistory) {
  const { title } = getMessages(shell.language).release;
  return (
    <PageLayout
      shell={shell}
      place="other"
      company={release.company}
      documentLanguage={release.language}
      otherLanguages={release.translations.map(({ language, slug }) => ({
        language,
        path: releasePath(slug),
      }))}
    >
      <PageHead
        title={title(release.headline, release.company.name)}
        {...toReleaseHead(release, shell)}
      />
      <FeedLinks company={release.company} />
      <ReleaseDocument release={release} editions={editions} context={context} shell={shell} />
      <ReleaseData release={release} editions={editions} shell={shell} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

/**
 * What stands around the release (its neighbours, its translations, the newsroom's look) is part
 * of the page and may be a minute old: nothing wrong stands there before. What must not be shown
 * any more, a withdrawn neighbour, drops the page from the cache (`list-shown-slugs.ts`).
 */
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
