import { contactCardPath } from '@dateline/contract';
import type { CompanyProfile, ContactWithCard } from '../domain/company';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { CompanyPageDocument, type CompanyPageQuery } from './generated/operations';
import { splitEvents, toDayBefore } from './split-events';
import { toBody } from './to-body';
import { toContact } from './to-contact';
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
      contacts: profile.contacts.map((contact) => withCard(contact, releases.nodes)),
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

type SentContact = NonNullable<CompanyPageQuery['companyProfile']>['contacts'][number];

/** Cards are those of an edition: of the latest one that names the contact in the same words. */
function withCard(
  contact: SentContact,
  releases: CompanyPageQuery['releases']['nodes'],
): ContactWithCard {
  const words = toWords(contact);
  for (const { slug, edition, contacts } of releases) {
    const index = contacts.findIndex((one) => toWords(one) === words);
    if (index >= 0) {
      return { ...toContact(contact), cardPath: contactCardPath(slug, edition.number, index) };
    }
  }
  return { ...toContact(contact), cardPath: null };
}

function toWords({ type, name, title, organisation, phone, email }: SentContact): string {
  return JSON.stringify([type, name, title, organisation, phone, email]);
}

/** Pictures belong to the edition that a text was issued with; here its words stand alone. */
function withoutImages(body: ReturnType<typeof toBody>): ReturnType<typeof toBody> {
  const isShown = (block: object) => !JSON.stringify(block).includes('"type":"image"');
  return { ...body, content: body.content.filter(isShown) };
}
