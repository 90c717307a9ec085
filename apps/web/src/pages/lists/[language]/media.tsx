import type { GetStaticPaths, GetStaticProps } from 'next';
import { mediaPath } from '@dateline/contract';
import { getMedia } from '../../../data/get-media';
import type { MediaItem } from '../../../domain/media';
import type { Shell } from '../../../domain/shell';
import { MediaPage } from '../../../features/media/media-page';
import { getMessages } from '../../../language/language-context';
import { isRouteLanguage } from '../../../language/route-language';
import { getSettings } from '../../../settings';
import { ListPage } from '../../../ui/list-page';

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

export const getStaticProps: GetStaticProps<MediaPageProps, { language: string }> = async ({
  params,
}) => {
  const language = params?.language;
  if (!isRouteLanguage(language)) return { notFound: true, revalidate: 1 };
  const found = await getMedia(language);
  return { props: { ...found, origin: getSettings().publicUrl }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
