import { homePath } from '@dateline/contract';
import { useMessages } from '../../language/language-context';
import { PageHead } from '../../ui/page-head';

export function NotNow() {
  const { message } = useMessages();
  return (
    <>
      <PageHead title={message.notNowTitle} description={message.notNowDescription} />
      <div className="message">
        <h1>{message.notNow}</h1>
        <p>{message.notNowAdvice}</p>
        <p>
          <a href={homePath}>{message.latestReleases}</a>
        </p>
      </div>
    </>
  );
}
