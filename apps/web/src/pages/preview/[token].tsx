import type { GetServerSideProps } from 'next';
import { getShell } from '../../data/get-shell';
import type { Preview } from '../../domain/preview';
import type { Shell } from '../../domain/shell';
import { PreviewBanner } from '../../features/preview/preview-banner';
import { PreviewProblems } from '../../features/preview/preview-problems';
import { ReleaseDocument } from '../../features/release/release-document';
import { getMessages } from '../../language/language-context';
import { toInterfaceLanguage } from '../../language/to-interface-language';
import { findPreview } from '../../preview/find-preview';
import { setPreviewHeaders } from '../../preview/set-preview-headers';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';

interface PreviewPageProps extends Preview {
  shell: Shell;
}

/** A release that is not issued, for the holder of its token, as its page will show it. */
export default function PreviewPage({ release, problems, expiresAt, shell }: PreviewPageProps) {
  const { title, description } = getMessages(shell.language).preview;
  return (
    <PageLayout
      shell={shell}
      place="other"
      company={release?.company}
      documentLanguage={release?.language}
      banner={<PreviewBanner expiresAt={expiresAt} timeZone={release?.timeZone ?? 'UTC'} />}
    >
      <PageHead title={title} description={description} />
      {release ? (
        <ReleaseDocument release={release} shell={shell} />
      ) : (
        <PreviewProblems problems={problems} />
      )}
    </PageLayout>
  );
}

/** Rendered for each request: what Next renders this way, it never hands to a cache. */
export const getServerSideProps: GetServerSideProps<PreviewPageProps, { token: string }> = async ({
  params,
  res,
}) => {
  const preview = await findPreview(params?.token);
  if (!preview) return { notFound: true };
  setPreviewHeaders(res);
  const { release } = preview;
  const shell = await getShell(release && toInterfaceLanguage(release.language));
  return { props: { ...preview, shell } };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
