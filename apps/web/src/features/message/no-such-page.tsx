import { homePath } from '@dateline/contract';
import { useMessages } from '../../language/language-context';
import { PageHead } from '../../ui/page-head';
import { usePath } from '../../ui/use-path';

export function NoSuchPage() {
  const { message } = useMessages();
  const to = usePath();
  return (
    <>
      <PageHead title={message.noSuchPageTitle} description={message.noSuchPageDescription} />
      <div className="message">
        <h1>{message.noSuchPage}</h1>
        <p>{message.noSuchPageAdvice}</p>
        <p>
          <a href={to(homePath)}>{message.latestReleases}</a>
        </p>
      </div>
    </>
  );
}
