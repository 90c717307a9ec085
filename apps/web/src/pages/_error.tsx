import type { NextPageContext } from 'next';
import { NoSuchPage } from '../features/message/no-such-page';
import { NotNow } from '../features/message/not-now';
import { WithdrawnRelease } from '../features/withdrawal/withdrawn-release';
import type { Withdrawal } from '../domain/withdrawal';
import { PageHead } from '../ui/page-head';
import { PageLayout } from '../ui/page-layout';
import { findSlug } from '../withdrawals/find-slug';
import { findKnownWithdrawal } from '../withdrawals/known-withdrawals';

interface ErrorPageProps {
  status: number;
  /** Of a withdrawn release (410), where its notice is known. */
  withdrawal: Withdrawal | null;
}

/** What stands in place of a page that does not exist, is gone, or cannot be shown just now. */
export default function ErrorPage({ status, withdrawal }: ErrorPageProps) {
  if (status === 410) {
    return (
      <PageLayout place="other" company={withdrawal?.company}>
        <PageHead
          title={withdrawal ? `Withdrawn | ${withdrawal.company.name}` : 'Withdrawn'}
          description="The release at this address was withdrawn."
        />
        <WithdrawnRelease withdrawal={withdrawal} />
      </PageLayout>
    );
  }
  return <PageLayout place="other">{status < 500 ? <NoSuchPage /> : <NotNow />}</PageLayout>;
}

/**
 * Runs for each answer, and so can say that no cache may keep it: Next's own 404 page inherits
 * the lifetime of the page that was not found, and a shared cache would hide a release with it.
 * For the same reason the page of a withdrawn release is made here. The status of a kept page is
 * always 200 in Next; this one is kept by nobody and its status is said with each answer.
 */
ErrorPage.getInitialProps = ({ req, res, err }: NextPageContext): ErrorPageProps => {
  res?.setHeader('Cache-Control', 'no-store');
  const status = res?.statusCode ?? err?.statusCode ?? 500;
  const slug = findSlug(req?.url ?? '');
  // The page that was asked for looked before, and keeps what it learned.
  const known = status === 404 && slug !== null ? findKnownWithdrawal(slug) : null;
  if (!known || !res) return { status, withdrawal: null };
  res.statusCode = 410;
  return { status: 410, withdrawal: known.withdrawal };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
