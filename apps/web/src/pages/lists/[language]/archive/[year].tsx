import type { GetStaticPaths } from 'next';
import { archivePath, archiveYearPath } from '@dateline/contract';
import { findArchiveYear } from '../../../../data/find-archive-year';
import type { ArchiveYear } from '../../../../domain/archive';
import type { Shell } from '../../../../domain/shell';
import { ArchiveYearPage } from '../../../../features/archive/archive-year-page';
import { getMessages } from '../../../../language/language-context';
import { ListPage } from '../../../../ui/list-page';
import { toListProps } from '../../../../to-list-props';

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

export const getStaticProps = toListProps(async (language, { year }: Params) => {
  // What the CMS counts: a year of four digits, from 1900 on.
  const isYear = /^(?:19|[2-9]\d)\d{2}$/.test(year);
  return isYear ? findArchiveYear(Number(year), language) : null;
});

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
