import { homePath } from '@dateline/contract';
import { useMessages } from '../../language/language-context';
import { PageHead } from '../../ui/page-head';
import { usePath } from '../../ui/use-path';

export function NotNow() {
  const { message } = useMessages();
  const to = usePath();
  return (
    <>
      <PageHead title={message.notNowTitle} description={message.notNowDescription} />
      <div className="message">
        <h1>{message.notNow}</h1>
        <p>{message.notNowAdvice}</p>
        <p>
          <a href={to(homePath)}>{message.latestReleases}</a>
        </p>
      </div>
    </>
  );
}
