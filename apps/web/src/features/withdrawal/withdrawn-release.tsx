import { companyPath, homePath } from '@dateline/contract';
import type { Withdrawal } from '../../domain/withdrawal';
import { Fingerprint } from '../../ui/fingerprint';
import { InstantWithUtc } from '../../ui/instant';

/**
 * What stands in place of a withdrawn release.
 *
 * @param withdrawal null while no more is known than that the release was withdrawn.
 */
export function WithdrawnRelease({ withdrawal }: { withdrawal: Withdrawal | null }) {
  if (!withdrawal) return <WithoutNotice />;
  const { company, withdrawnAt, timeZone, language, notice, editionNumber } = withdrawal;
  return (
    <article className="message withdrawn">
      <h1>This release was withdrawn</h1>
      <p>
        {`${company.name} withdrew it on `}
        <InstantWithUtc at={withdrawnAt} timeZone={timeZone} language={language} />
        {'. It can no longer be read here, in any of its editions.'}
      </p>
      <div className="notice" role="note" aria-label="Notice">
        <p className="words" lang={language}>
          {notice}
        </p>
      </div>
      <p>
        <a href={companyPath(company.slug)}>{`The releases of ${company.name}`}</a>
      </p>
      <p className="hash">
        <span>{`SHA-256 of this notice, edition ${editionNumber}`}</span>
        <Fingerprint hash={withdrawal.contentHash} />
      </p>
    </article>
  );
}

function WithoutNotice() {
  return (
    <article className="message withdrawn">
      <h1>This release was withdrawn</h1>
      <p>
        The notice that says when and why cannot be shown just now. Please load this page again in a
        minute.
      </p>
      <p>
        <a href={homePath}>See the latest releases</a>
      </p>
    </article>
  );
}
