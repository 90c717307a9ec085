import { homePath } from '@dateline/contract';
import { PageHead } from '../../ui/page-head';

export function NoSuchPage() {
  return (
    <>
      <PageHead title="No such page" description="There is no page at this address." />
      <div className="message">
        <h1>There is no page at this address</h1>
        <p>
          Perhaps a letter is missing from it. An issued release keeps its address for good, and
          former addresses lead to it.
        </p>
        <p>
          <a href={homePath}>See the latest releases</a>
        </p>
      </div>
    </>
  );
}
