import { homePath } from '@dateline/contract';
import { useMessages } from '../../language/language-context';
import { PageHead } from '../../ui/page-head';

export function NoSuchPage() {
  const { message } = useMessages();
  return (
    <>
      <PageHead title={message.noSuchPageTitle} description={message.noSuchPageDescription} />
      <div className="message">
        <h1>{message.noSuchPage}</h1>
        <p>{message.noSuchPageAdvice}</p>
        <p>
          <a href={homePath}>{message.latestReleases}</a>
        </p>
      </div>
    </>
  );
}
