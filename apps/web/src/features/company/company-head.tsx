import type { CompanyProfile } from '../../domain/company';
import { useMessages } from '../../language/language-context';
import { Particular } from '../../ui/particular';
import { toPreviewFile } from '../media/to-preview-file';
import { ListingFacts } from './listing-facts';

/** Who the company is: name, logo, listings and what else identifies it. */
export function CompanyHead({ profile }: { profile: CompanyProfile }) {
  const { company: messages } = useMessages();
  const { name, legalName, listings, lei, website, socialProfiles } = profile.company;
  const logo = profile.logo && toPreviewFile(profile.logo);
  return (
    <header className="company-head">
      <div className="title">
        <div>
          <h1>
            <bdi>{name}</bdi>
          </h1>
          <p className="legal-name">
            <bdi>{legalName}</bdi>
          </p>
        </div>
        {logo && profile.logo && (
          <p className="plate">
            <img
              src={logo.path}
              width={logo.width ?? undefined}
              height={logo.height ?? undefined}
              alt={profile.logo.alternativeText}
            />
          </p>
        )}
      </div>
      <dl className="particulars">
        {listings.length > 0 && (
          <Particular name={listings.length > 1 ? messages.listings : messages.listing} isWide>
            <ListingFacts listings={listings} />
          </Particular>
        )}
        {lei !== null && <Particular name={messages.lei}>{<code>{lei}</code>}</Particular>}
        {website !== null && (
          <Particular name={messages.website}>
            <a href={website}>{new URL(website).host || website}</a>
          </Particular>
        )}
        {socialProfiles.length > 0 && (
          <Particular name={messages.socialNetworks}>
            {socialProfiles.map(({ network, url }) => (
              <a key={url} href={url}>
                {network}
              </a>
            ))}
          </Particular>
        )}
      </dl>
    </header>
  );
}
