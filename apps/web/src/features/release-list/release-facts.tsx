import type { ReleaseInList } from '../../domain/release-list';
import { Day } from '../../ui/instant';

interface ReleaseFactsProps {
  release: ReleaseInList;
  /** Whether to name the company: not where all releases are of one. */
  namesCompany: boolean;
}

/** The line over a headline: when, whose, about what, and whether it was corrected. */
export function ReleaseFacts({ release, namesCompany }: ReleaseFactsProps) {
  const { issuedAt, updatedAt, timeZone, language, categories, isCorrected } = release;
  return (
    <p className="facts">
      <Day at={issuedAt} timeZone={timeZone} language={language} />
      {namesCompany && <span className="company">{release.company.name}</span>}
      {categories.map(({ slug, name }) => (
        <span key={slug}>{name}</span>
      ))}
      {isCorrected && (
        <span className="correction">
          {'Corrected '}
          <Day at={updatedAt} timeZone={timeZone} language={language} />
        </span>
      )}
    </p>
  );
}
