import type { GetServerSideProps } from 'next';
import type { Preview } from '../../domain/preview';
import { PreviewBanner } from '../../features/preview/preview-banner';
import { PreviewProblems } from '../../features/preview/preview-problems';
import { ReleaseDocument } from '../../features/release/release-document';
import { findPreview } from '../../preview/find-preview';
import { setPreviewHeaders } from '../../preview/set-preview-headers';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';

/** A release that is not issued, for the holder of its token, as its page will show it. */
export default function PreviewPage({ release, problems, expiresAt }: Preview) {
  const banner = <PreviewBanner expiresAt={expiresAt} timeZone={release?.timeZone ?? 'UTC'} />;
  return (
    <PageLayout place="other" company={release?.company} banner={banner}>
      <PageHead title="Preview, not issued" description="A release that is not issued." />
      {release ? <ReleaseDocument release={release} /> : <PreviewProblems problems={problems} />}
    </PageLayout>
  );
}

/** Rendered for each request: what Next renders this way, it never hands to a cache. */
export const getServerSideProps: GetServerSideProps<Preview, { token: string }> = async ({
  params,
  res,
}) => {
  const preview = await findPreview(params?.token);
  if (!preview) return { notFound: true };
  setPreviewHeaders(res);
  return { props: { ...preview } };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
