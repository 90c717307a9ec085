import type { CompanyProfile } from '../domain/company';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { CompanyPageDocument } from './generated/operations';
import { splitEvents, toDayBefore } from './split-events';
import { toBody } from './to-body';
import { toContactsWithCards } from './to-contacts-with-cards';
import { toMediaItem } from './to-media-item';
import { toReleaseInList } from './to-release-in-list';
import { toShell } from './to-shell';

const shown = { releases: 10, events: 3, media: 6 };

/** A company with all that its page shows; null only where the CMS says that there is none. */
export async function findCompanyProfile(
  slug: string,
  language: RouteLanguage,
  now: Date,
): Promise<{ shell: Shell; profile: CompanyProfile } | null> {
  const sent = await askInLanguage(CompanyPageDocument, language, (preferLanguage) => ({
    slug,
    preferLanguage,
    first: shown.releases,
    fromDay: toDayBefore(now),
  }));
  const { companyProfile: profile, releases } = sent;
  if (!profile) return null;
  const logo = profile.logos[0];
  return {
    shell: toShell(sent, toNamedLanguage(language)),
    profile: {
      company: profile.company,
      contacts: toContactsWithCards(profile.contacts, profile.release),
      boilerplates: profile.boilerplates.map(({ heading, body }) => ({
        heading,
        body: withoutImages(toBody(body.json)),
      })),
      logo: logo ? toMediaItem(logo) : null,
      list: { releases: releases.nodes.map(toReleaseInList), totalCount: releases.totalCount },
      events: splitEvents(sent.events, now).upcoming.slice(0, shown.events),
      media: sent.mediaItems
        .map(toMediaItem)
        .filter(({ id }) => id !== logo?.id)
        .slice(0, shown.media),
    },
  };
}

/** Pictures belong to the edition that a text was issued with; here its words stand alone. */
function withoutImages(body: ReturnType<typeof toBody>): ReturnType<typeof toBody> {
  const isShown = (block: object) => !JSON.stringify(block).includes('"type":"image"');
  return { ...body, content: body.content.filter(isShown) };
}
