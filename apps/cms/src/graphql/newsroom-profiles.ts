import type { PublicEdition } from '../modules/editions/store/edition-reader';
import type { LinkedEditionReader } from '../modules/publications/store/linked-edition-reader';
import type { PublicationReader } from '../modules/publications/store/publication-reader';
import { chooseLanguage } from '../modules/publications/choose-language';
import { toPublicMediaItem } from '../modules/publications/to-public-media-item';
import { toPublicCompany, toPublicRelease } from './to-public-release';

interface Readers {
  publications: PublicationReader;
  editions: LinkedEditionReader;
}

/** Companies with contacts, texts and logos, by name: two queries, however many there are. */
export async function listCompanyProfiles(
  { publications, editions }: Readers,
  { company, language }: { company?: string; language: string | null },
  publicUrl: string,
) {
  const found = await editions.listLatest({
    ...(company === undefined ? {} : { company }),
    language,
  });
  const logos = await publications.listMediaItems({ company: company ?? null, kind: 'logo' });
  const chosen = chooseLanguage(logos, [language]);
  return [...groupByCompany(found).values()]
    .map((ofCompany) => {
      const [latest] = ofCompany;
      const spoken = ofCompany.find((edition) => edition.language === language) ?? latest;
      const release = toPublicRelease(spoken, publicUrl);
      const own = toPublicCompany(latest.content.company, publicUrl);
      return {
        company: own,
        release,
        contacts: release.contacts,
        boilerplates: release.boilerplates,
        logos: chosen
          .filter(({ content }) => content.companySlug === own.slug)
          .map((logo) => toPublicMediaItem(logo, () => own, publicUrl)),
      };
    })
    .sort((one, other) => one.company.name.localeCompare(other.company.name, 'en'));
}

type Several = [PublicEdition, ...PublicEdition[]];

/** The latest edition of each first, as the reader answers them. */
function groupByCompany(editions: readonly PublicEdition[]): Map<string, Several> {
  const groups = new Map<string, Several>();
  for (const edition of editions) {
    const { slug } = edition.content.company;
    const group = groups.get(slug);
    if (group === undefined) groups.set(slug, [edition]);
    else group.push(edition);
  }
  return groups;
}
