import { toLocalInstant } from '@dateline/release';
import type { ReleaseInList } from '../../domain/release-list';
import { isSameLanguage } from '../../language/is-same-language';
import { useLanguage, useLocale, useMessages } from '../../language/language-context';
import { Day } from '../../ui/instant';
import { toLanguageName } from '../../ui/to-language-name';

interface ReleaseFactsProps {
  release: ReleaseInList;
  /** Whether to name the company: not where all releases are of one. */
  namesCompany: boolean;
  /** The hour alone, where the day stands over the release. */
  says?: 'day' | 'hour';
}

/** The line over a headline: when, whose, about what, and whether it was corrected. */
export function ReleaseFacts({ release, namesCompany, says = 'day' }: ReleaseFactsProps) {
  const { issuedAt, updatedAt, timeZone, categories, isCorrected } = release;
  const { corrected } = useMessages().home;
  const language = useLanguage();
  return (
    <p className="facts">
      {says === 'day' ? (
        <Day at={issuedAt} timeZone={timeZone} />
      ) : (
        <Hour at={issuedAt} timeZone={timeZone} />
      )}
      {namesCompany && <bdi className="company">{release.company.name}</bdi>}
      {categories.map(({ slug, name }) => (
        <bdi key={slug}>{name}</bdi>
      ))}
      {!isSameLanguage(language, release.language) && (
        <span lang={release.language}>{toLanguageName(release.language)}</span>
      )}
      {isCorrected && (
        <span className="correction">
          {`${corrected} `}
          <Day at={updatedAt} timeZone={timeZone} />
        </span>
      )}
    </p>
  );
}

/** To the minute, with the zone; UTC is told on hover. */
function Hour({ at, timeZone }: { at: string; timeZone: string }) {
  const locale = useLocale();
  const { time, zone } = toLocalInstant(at, timeZone, locale);
  return (
    <time dateTime={at} title={toLocalInstant(at, 'UTC', locale).text}>
      {`${time} ${zone}`}
    </time>
  );
}
