import type { GetStaticPaths, GetStaticProps } from 'next';
import { editionPath } from '@dateline/contract';
import { findEdition, type EditionWithShell } from '../../../../../data/find-edition';
import { isSlug } from '../../../../../data/is-slug';
import { parseEditionNumber } from '../../../../../data/parse-edition-number';
import { EditionBanner } from '../../../../../features/release/edition-banner';
import { ReleaseDocument } from '../../../../../features/release/release-document';
import { toReleaseHead } from '../../../../../features/release/to-release-head';
import { getMessages } from '../../../../../language/language-context';
import { PageHead } from '../../../../../ui/page-head';
import { PageLayout } from '../../../../../ui/page-layout';

/**
 * One edition at its own address. The current one is shown here, too, and not redirected: whoever
 * cites an edition can do so from its first day, and finds it there after a correction.
 */
export default function EditionPage({ release, shell }: EditionWithShell) {
  const { headline, company, edition } = release;
  const { editionTitle } = getMessages(shell.language).release;
  return (
    <PageLayout
      shell={shell}
      place="other"
      company={company}
      documentLanguage={release.language}
      banner={<EditionBanner release={release} />}
    >
      <PageHead
        title={editionTitle(edition.number, headline, company.name)}
        {...toReleaseHead(release, shell)}
        isIndexed={false}
        languages={[]}
      />
      <ReleaseDocument release={release} shell={shell} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<
  EditionWithShell,
  { slug: string; number: string }
> = async ({ params }) => {
  const number = parseEditionNumber(params?.number);
  const found =
    number !== null && isSlug(params?.slug) ? await findEdition(params.slug, number) : null;
  if (!found || number === null) return { notFound: true, revalidate: 1 };
  if (found.release.slug !== params?.slug) {
    const destination = editionPath(found.release.slug, number);
    return { redirect: { destination, permanent: true }, revalidate: 60 };
  }
  return { props: { ...found }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
