import type { GetStaticPaths } from 'next';
import { homePath } from '@dateline/contract';
import { getHome } from '../../../data/get-home';
import type { HomeContent } from '../../../domain/home';
import type { Shell } from '../../../domain/shell';
import { Home } from '../../../features/home/home';
import { getMessages } from '../../../language/language-context';
import { ListPage } from '../../../ui/list-page';
import { toListProps } from '../../../to-list-props';

interface HomePageProps {
  shell: Shell;
  home: HomeContent;
  origin: string;
}

/** `/`: the latest releases. Of one company alone it is that company's newsroom. */
export default function HomePage({ shell, home, origin }: HomePageProps) {
  const messages = getMessages(shell.language);
  const names = home.companies.map(({ name }) => name).join(', ');
  const [company] = home.companies;
  return (
    <ListPage
      shell={shell}
      place="home"
      origin={origin}
      path={homePath}
      title={shell.newsroom?.name ?? messages.common.newsroom}
      description={
        shell.newsroom?.description ??
        (names ? messages.home.description(names) : messages.home.descriptionOfNone)
      }
      company={home.companies.length === 1 ? company : undefined}
    >
      <Home home={home} />
    </ListPage>
  );
}

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

export const getStaticProps = toListProps((language) => getHome(language, new Date()));

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
