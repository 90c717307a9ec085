import type { NextPageContext } from 'next';
import { homePath } from '@dateline/contract';
import { PageHead } from '../ui/page-head';
import { PageLayout } from '../ui/page-layout';

interface ErrorPageProps {
  status: number;
}

/** What stands in place of a page that does not exist, or that cannot be shown just now. */
export default function ErrorPage({ status }: ErrorPageProps) {
  return status < 500 ? <NoSuchPage /> : <NotNow />;
}

/**
 * Runs for each answer, and so can say that no cache may keep it: Next's own 404 page inherits
 * the lifetime of the page that was not found, and a shared cache would hide a release with it.
 */
ErrorPage.getInitialProps = ({ res, err }: NextPageContext): ErrorPageProps => {
  res?.setHeader('Cache-Control', 'no-store');
  return { status: res?.statusCode ?? err?.statusCode ?? 500 };
};

function NoSuchPage() {
  return (
    <PageLayout place="other">
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
    </PageLayout>
  );
}

function NotNow() {
  return (
    <PageLayout place="other">
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
    </PageLayout>
  );
}

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
