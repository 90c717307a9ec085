import type { NextPageContext } from 'next';
import type { Shell } from '../domain/shell';
import type { Withdrawal } from '../domain/withdrawal';
import { NoSuchPage } from '../features/message/no-such-page';
import { NotNow } from '../features/message/not-now';
import { WithdrawnRelease } from '../features/withdrawal/withdrawn-release';
import { onEveryAnswer } from '../list-header-rules';
import { getMessages } from '../language/language-context';
import { toErrorShell } from '../shell/to-error-shell';
import { isNoAnswer } from '../data/no-answer-error';
import { PageHead } from '../ui/page-head';
import { PageLayout } from '../ui/page-layout';
import { findSlug } from '../withdrawals/find-slug';
import { findKnownWithdrawal } from '../withdrawals/known-withdrawals';

interface ErrorPageProps {
  status: number;
  /** Of a withdrawn release (410), where its notice is known. */
  withdrawal: Withdrawal | null;
  shell: Shell;
}

/** What stands in place of a page that does not exist, is gone, or cannot be shown just now. */
export default function ErrorPage({ status, withdrawal, shell }: ErrorPageProps) {
  if (status === 410) {
    const messages = getMessages(shell.language).withdrawal;
    return (
      <PageLayout
        shell={shell}
        place="other"
        company={withdrawal?.company}
        documentLanguage={withdrawal?.language}
      >
        <PageHead
          title={withdrawal ? messages.titleOf(withdrawal.company.name) : messages.title}
          description={messages.description}
        />
        <WithdrawnRelease withdrawal={withdrawal} />
      </PageLayout>
    );
  }
  return (
    <PageLayout shell={shell} place="other">
      {status < 500 ? <NoSuchPage /> : <NotNow />}
    </PageLayout>
  );
}

/** Seconds: a CMS that is flooded or starts again answers in less. */
const retryAfter = '10';

/**
 * Runs for each answer, and so can say that no cache may keep it: Next's own 404 page inherits
 * the lifetime of the page that was not found, and a shared cache would hide a release with it.
 * For the same reason the page of a withdrawn release is made here. The status of a kept page is
 * always 200 in Next; this one is kept by nobody and its status is said with each answer. Where
 * the CMS gave no answer it is 503 (RFC 9110, 15.6.4), which tells crawlers to come again.
 *
 * The CMS is asked for nothing: it may be what failed.
 */
ErrorPage.getInitialProps = ({ req, res, err }: NextPageContext): ErrorPageProps => {
  res?.setHeader('Cache-Control', 'no-store');
  if (res && !res.hasHeader('Content-Security-Policy')) {
    for (const [name, value] of Object.entries(onEveryAnswer)) res.setHeader(name, value);
  }
  const status = res?.statusCode ?? err?.statusCode ?? 500;
  const address = req?.url ?? '';
  const slug = findSlug(address);
  // The page that was asked for looked before, and keeps what it learned.
  const known = status === 404 && slug !== null ? findKnownWithdrawal(slug) : null;
  if (known && res) {
    res.statusCode = 410;
    const { withdrawal } = known;
    return { status: 410, withdrawal, shell: toErrorShell(address, withdrawal?.language) };
  }
  const shell = toErrorShell(address);
  if (status !== 500 || !res || !isNoAnswer(err)) return { status, withdrawal: null, shell };
  res.statusCode = 503;
  res.setHeader('Retry-After', retryAfter);
  return { status: 503, withdrawal: null, shell };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
