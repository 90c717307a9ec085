import type { GetStaticPaths, GetStaticProps } from 'next';
import { homePath, toPublicUrl } from '@dateline/contract';
import { homeRoute } from '../../cache/route-path';
import { listLatestReleases } from '../../data/list-latest-releases';
import type { ReleaseList } from '../../domain/release-list';
import { Home } from '../../features/home/home';
import { listCompanies } from '../../features/release-list/list-companies';
import { getSettings } from '../../settings';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';

interface HomePageProps {
  list: ReleaseList;
  url: string;
}

/** `/`: the latest releases. `route-path.ts` says why the home page has a parameter. */
export default function HomePage({ list, url }: HomePageProps) {
  const companies = listCompanies(list.releases);
  const names = companies.map(({ name }) => name).join(', ');
  return (
    <PageLayout
      place="releases"
      company={companies.length === 1 ? companies[0] : undefined}
      companies={companies}
    >
      <PageHead
        title={names ? `Newsroom: ${names}` : 'Newsroom'}
        description={names ? `The latest releases of ${names}.` : 'The newsroom.'}
        url={url}
      />
      <Home list={list} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<HomePageProps, { list: string }> = async ({
  params,
}) => {
  if (`/lists/${params?.list}` !== homeRoute) return { notFound: true, revalidate: 1 };
  return {
    props: {
      list: await listLatestReleases(50),
      url: toPublicUrl(getSettings().publicUrl, homePath),
    },
    revalidate: 60,
  };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
