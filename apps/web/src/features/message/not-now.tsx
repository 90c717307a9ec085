import { homePath } from '@dateline/contract';
import { PageHead } from '../../ui/page-head';

export function NotNow() {
  return (
    <>
      <PageHead title="Not just now" description="The newsroom cannot answer just now." />
      <div className="message">
        <h1>The newsroom cannot answer just now</h1>
        <p>
          Nothing is lost: every issued release is kept as it was. Please load this page again in a
          minute.
        </p>
        <p>
          <a href={homePath}>See the latest releases</a>
        </p>
      </div>
    </>
  );
}
