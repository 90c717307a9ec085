import type { GetStaticPaths, GetStaticProps } from 'next';
import { archivePath, archiveYearPath } from '@dateline/contract';
import { findArchiveYear } from '../../../../data/find-archive-year';
import type { ArchiveYear } from '../../../../domain/archive';
import type { Shell } from '../../../../domain/shell';
import { ArchiveYearPage } from '../../../../features/archive/archive-year-page';
import { getMessages } from '../../../../language/language-context';
import { isRouteLanguage } from '../../../../language/route-language';
import { getSettings } from '../../../../settings';
import { ListPage } from '../../../../ui/list-page';

interface ArchiveYearPageProps {
  shell: Shell;
  archive: ArchiveYear;
  origin: string;
}

export default function YearOfArchive({ shell, archive, origin }: ArchiveYearPageProps) {
  const messages = getMessages(shell.language);
  const { year } = archive;
  const name = shell.newsroom?.name ?? messages.common.newsroom;
  return (
    <ListPage
      shell={shell}
      place="archive"
      origin={origin}
      path={archiveYearPath(year)}
      title={messages.archive.yearTitle(year)}
      description={messages.archive.yearDescription(year, name)}
      crumbs={[
        { name: messages.archive.title, path: archivePath },
        { name: String(year), path: archiveYearPath(year) },
      ]}
    >
      <ArchiveYearPage archive={archive} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

type Params = { language: string; year: string };

export const getStaticProps: GetStaticProps<ArchiveYearPageProps, Params> = async ({ params }) => {
  const { language, year } = params ?? {};
  // What the CMS counts: a year of four digits, from 1900 on.
  const isYear = year !== undefined && /^(?:19|[2-9]\d)\d{2}$/.test(year);
  const found =
    isRouteLanguage(language) && isYear ? await findArchiveYear(Number(year), language) : null;
  if (!found) return { notFound: true, revalidate: 1 };
  return { props: { ...found, origin: getSettings().publicUrl }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
