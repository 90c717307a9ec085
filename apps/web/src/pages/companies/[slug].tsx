import type { GetStaticPaths, GetStaticProps } from 'next';
import { findCompany } from '../../data/find-company';
import type { Company } from '../../domain/company';
import type { ReleaseList } from '../../domain/release-list';
import { CompanyProfile } from '../../features/company/company-profile';
import { PageHead } from '../../ui/page-head';
import { PageLayout } from '../../ui/page-layout';
import { isSlug } from '../../data/is-slug';

interface CompanyPageProps {
  company: Company;
  list: ReleaseList;
}

export default function CompanyPage({ company, list }: CompanyPageProps) {
  return (
    <PageLayout place="company" company={company}>
      <PageHead
        title={`${company.name} | Newsroom`}
        description={`${company.legalName}: releases, listings and identifiers.`}
        url={company.url}
      />
      <CompanyProfile company={company} list={list} />
    </PageLayout>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps: GetStaticProps<CompanyPageProps, { slug: string }> = async ({
  params,
}) => {
  const found = isSlug(params?.slug) ? await findCompany(params.slug, 50) : null;
  return found ? { props: found, revalidate: 60 } : { notFound: true, revalidate: 1 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
