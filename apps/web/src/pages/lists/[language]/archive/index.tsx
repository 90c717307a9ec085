import type { GetStaticPaths } from 'next';
import { archivePath } from '@dateline/contract';
import { getArchive } from '../../../../data/get-archive';
import type { ArchiveCounts } from '../../../../domain/archive';
import type { ReleaseList } from '../../../../domain/release-list';
import type { Shell } from '../../../../domain/shell';
import { ArchivePage } from '../../../../features/archive/archive-page';
import { getMessages } from '../../../../language/language-context';
import { ListPage } from '../../../../ui/list-page';
import { toListProps } from '../../../../to-list-props';

interface ArchivePageProps {
  shell: Shell;
  list: ReleaseList;
  counts: ArchiveCounts;
  origin: string;
}

export default function Archive({ shell, list, counts, origin }: ArchivePageProps) {
  const { archive, common } = getMessages(shell.language);
  return (
    <ListPage
      shell={shell}
      place="archive"
      origin={origin}
      path={archivePath}
      title={archive.title}
      description={archive.description(shell.newsroom?.name ?? common.newsroom)}
      crumbs={[{ name: archive.title, path: archivePath }]}
    >
      <ArchivePage list={list} counts={counts} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps = toListProps((language) => getArchive(language));

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
