import type { GetStaticPaths } from 'next';
import { mediaPath } from '@dateline/contract';
import { getMedia } from '../../../data/get-media';
import type { MediaItem } from '../../../domain/media';
import type { Shell } from '../../../domain/shell';
import { MediaPage } from '../../../features/media/media-page';
import { getMessages } from '../../../language/language-context';
import { ListPage } from '../../../ui/list-page';
import { toListProps } from '../../../to-list-props';

interface MediaPageProps {
  shell: Shell;
  items: MediaItem[];
  origin: string;
}

export default function Media({ shell, items, origin }: MediaPageProps) {
  const { media, common } = getMessages(shell.language);
  return (
    <ListPage
      shell={shell}
      place="media"
      origin={origin}
      path={mediaPath}
      title={media.title}
      description={media.description(shell.newsroom?.name ?? common.newsroom)}
      crumbs={[{ name: media.title, path: mediaPath }]}
    >
      <MediaPage items={items} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps = toListProps((language) => getMedia(language));

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
