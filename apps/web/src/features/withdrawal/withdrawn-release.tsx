import { companyPath, homePath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { Withdrawal } from '../../domain/withdrawal';
import { useLanguage, useMessages } from '../../language/language-context';
import { Fingerprint } from '../../ui/fingerprint';
import { InstantWithUtc } from '../../ui/instant';
import { usePath } from '../../ui/use-path';
import { Worded } from '../../ui/worded';

/**
 * What stands in place of a withdrawn release.
 *
 * @param withdrawal null while no more is known than that the release was withdrawn.
 */
export function WithdrawnRelease({ withdrawal }: { withdrawal: Withdrawal | null }) {
  const words = useMessages().withdrawal;
  const spoken = useLanguage();
  const to = usePath();
  if (!withdrawal) return <WithoutNotice />;
  const { company, withdrawnAt, timeZone, language, notice, editionNumber } = withdrawal;
  return (
    <article className="message withdrawn" lang={spoken}>
      <h1>{words.heading}</h1>
      <p>
        <Worded
          text={words.withdrawnOn(company.name)}
          parts={{ when: <InstantWithUtc at={withdrawnAt} timeZone={timeZone} /> }}
        />
      </p>
      <div className="notice" role="note" aria-label={words.notice}>
        <p className="words" lang={language} dir={toDirection(language)}>
          {notice}
        </p>
      </div>
      <p>
        <a href={to(companyPath(company.slug))}>{words.releasesOf(company.name)}</a>
      </p>
      <p className="hash">
        <span>{words.hash(editionNumber)}</span>
        <Fingerprint hash={withdrawal.contentHash} />
      </p>
    </article>
  );
}

function WithoutNotice() {
  const { withdrawal, message } = useMessages();
  const to = usePath();
  return (
    <article className="message withdrawn">
      <h1>{withdrawal.heading}</h1>
      <p>{withdrawal.withoutNotice}</p>
      <p>
        <a href={to(homePath)}>{message.latestReleases}</a>
      </p>
    </article>
  );
}
