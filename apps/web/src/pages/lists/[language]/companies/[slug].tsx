import type { GetStaticPaths } from 'next';
import { companyPath, toPublicUrl } from '@dateline/contract';
import { findCompanyProfile } from '../../../../data/find-company-profile';
import { isSlug } from '../../../../data/is-slug';
import type { CompanyProfile } from '../../../../domain/company';
import type { Shell } from '../../../../domain/shell';
import { CompanyPage } from '../../../../features/company/company-page';
import { getMessages } from '../../../../language/language-context';
import { toOrganization } from '../../../../structured-data/to-organization';
import { JsonLd } from '../../../../ui/json-ld';
import { ListPage } from '../../../../ui/list-page';
import { toListProps } from '../../../../to-list-props';

interface CompanyPageProps {
  shell: Shell;
  profile: CompanyProfile;
  origin: string;
}

export default function PageOfCompany({ shell, profile, origin }: CompanyPageProps) {
  const messages = getMessages(shell.language).company;
  const { company, logo } = profile;
  return (
    <ListPage
      shell={shell}
      place="company"
      origin={origin}
      path={companyPath(company.slug)}
      title={company.name}
      description={messages.description(company.name)}
      crumbs={[{ name: company.name, path: companyPath(company.slug) }]}
      company={company}
    >
      <CompanyPage profile={profile} />
      <JsonLd
        data={{
          '@context': 'https://schema.org',
          ...toOrganization({
            ...company,
            ...(logo && { logoUrl: toPublicUrl(origin, logo.file.path) }),
          }),
        }}
      />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

type Params = { language: string; slug: string };

export const getStaticProps = toListProps(async (language, { slug }: Params) =>
  isSlug(slug) ? findCompanyProfile(slug, language, new Date()) : null,
);

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
