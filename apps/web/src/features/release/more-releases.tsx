import { releasePath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { CompanyName, ReleaseContext, ReleaseNearby } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';
import { Day } from '../../ui/instant';

interface MoreReleasesProps {
  company: CompanyName;
  context: ReleaseContext;
}

/** Where to read on: the company's release before and after this one, and what is about the same. */
export function MoreReleases({ company, context }: MoreReleasesProps) {
  const { previous, next, related } = context;
  const messages = useMessages().release;
  const language = useLanguage();
  const isAlone = !previous && !next;
  return (
    <>
      {!isAlone && (
        <nav className="around" aria-label={messages.more(company.name)} lang={language}>
          {previous && <Neighbour release={previous} label={messages.previous} rel="prev" />}
          {next && <Neighbour release={next} label={messages.next} rel="next" />}
        </nav>
      )}
      {related.length > 0 && (
        <section className="related" aria-labelledby="related-title" lang={language}>
          <h2 id="related-title">{messages.related}</h2>
          <ul>
            {related.map((release) => (
              <li key={release.slug}>
                <Headline release={release} isNamed={release.company.slug !== company.slug} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface NeighbourProps {
  release: ReleaseNearby;
  label: string;
  rel: 'prev' | 'next';
}

function Neighbour({ release, label, rel }: NeighbourProps) {
  return (
    <a className={rel} rel={rel} href={releasePath(release.slug)}>
      <span className="label">{label}</span>
      <span className="headline" lang={release.language} dir={toDirection(release.language)}>
        {release.headline}
      </span>
      <span className="note">
        <Day at={release.issuedAt} timeZone={release.timeZone} />
      </span>
    </a>
  );
}

function Headline({ release, isNamed }: { release: ReleaseNearby; isNamed: boolean }) {
  const { slug, language, headline, issuedAt, timeZone, company } = release;
  return (
    <>
      <p className="note">
        <Day at={issuedAt} timeZone={timeZone} />
        {isNamed && <bdi>{company.name}</bdi>}
      </p>
      <h3 lang={language} dir={toDirection(language)}>
        <a href={releasePath(slug)}>{headline}</a>
      </h3>
    </>
  );
}
