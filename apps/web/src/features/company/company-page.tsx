import { mediaPath } from '@dateline/contract';
import type { CompanyProfile } from '../../domain/company';
import { useLocale, useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { MediaCard } from '../media/media-card';
import { ReleaseItem } from '../release-list/release-item';
import { Blocks } from '../release/body/blocks';
import { toTextContext } from '../release/body/text-context';
import { toSearchPath } from '../search/to-search-path';
import { CompanyHead } from './company-head';
import { CompanyMargin } from './company-margin';

/** All that the newsroom knows of a company. */
export function CompanyPage({ profile }: { profile: CompanyProfile }) {
  return (
    <>
      <CompanyHead profile={profile} />
      <div className="columns-with-margin">
        <div>
          <CompanyReleases profile={profile} />
          <Boilerplates profile={profile} />
        </div>
        <CompanyMargin profile={profile} />
      </div>
      <CompanyMedia profile={profile} />
    </>
  );
}

function CompanyReleases({ profile: { company, list } }: { profile: CompanyProfile }) {
  const { company: messages } = useMessages();
  const to = usePath();
  const total = new Intl.NumberFormat(useLocale()).format(list.totalCount);
  return (
    <section aria-labelledby="releases">
      <h2 id="releases" className="section-title">
        {messages.releases}
      </h2>
      {list.releases.length === 0 && <p className="empty">{messages.noReleases}</p>}
      <ul className="releases">
        {list.releases.map((release) => (
          <ReleaseItem key={release.slug} release={release} namesCompany={false} />
        ))}
      </ul>
      {list.totalCount > list.releases.length && (
        <p className="beyond">
          <a href={to(toSearchPath({ company: company.slug }))}>{messages.allReleases(total)}</a>
        </p>
      )}
    </section>
  );
}

/** The texts about it, as its latest release carries them. */
function Boilerplates({ profile: { company, boilerplates } }: { profile: CompanyProfile }) {
  const { about } = useMessages().company;
  const context = toTextContext(
    boilerplates.map(({ body }) => body),
    {},
  );
  return boilerplates.map(({ heading, body }, index) => (
    <section key={index} className="prose" aria-labelledby={`about-${index}`}>
      <h2 id={`about-${index}`} className="section-title" dir="auto">
        {heading ?? about(company.name)}
      </h2>
      <Blocks blocks={body.content} context={context} />
    </section>
  ));
}

function CompanyMedia({ profile: { media } }: { profile: CompanyProfile }) {
  const { company: messages } = useMessages();
  const to = usePath();
  if (media.length === 0) return null;
  return (
    <section className="library" aria-labelledby="media">
      <h2 id="media">{messages.media}</h2>
      <ul className="gallery">
        {media.map((item) => (
          <MediaCard key={item.id} item={item} />
        ))}
      </ul>
      <p className="beyond">
        <a href={to(mediaPath)}>{messages.allMedia}</a>
      </p>
    </section>
  );
}
