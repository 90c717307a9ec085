import type { ReleaseReaders } from './create-release-readers';
import type { PublicEdition } from '../modules/editions/store/edition-reader';
import { createTranslations } from './create-translations';
import { listReleases } from './list-releases';
import { parseArguments } from './newsroom-arguments';
import { readArchive } from './read-archive';
import { archiveArguments, releaseArguments, slugArguments } from './release-arguments';
import { findReleaseContext } from './release-context';
import { toEditionNote, toPublicWithdrawal } from './to-public-history';
import { toPublicCompany, toPublicRelease } from './to-public-release';

/** The public schema's resolvers of releases: each field answers from editions alone. */
export function createResolvers(readers: ReleaseReaders, publicUrl: string) {
  const { editions, archive } = readers;
  const companyOf = ({ content }: PublicEdition) => toPublicCompany(content.company, publicUrl);
  return {
    Query: {
      async release(_root: unknown, given: unknown) {
        const { slug, locale, edition: number } = parseArguments(releaseArguments, given);
        const edition = await editions.findBySlug(slug, number ?? null);
        if (edition === null || (locale && edition.language !== locale)) return null;
        return toPublicRelease(edition, publicUrl);
      },
      async editions(_root: unknown, given: unknown) {
        const { slug } = parseArguments(slugArguments, given);
        return (await editions.listEditions(slug)).map((one) => toEditionNote(one, publicUrl));
      },
      async withdrawal(_root: unknown, given: unknown) {
        const { slug } = parseArguments(slugArguments, given);
        const withdrawal = await editions.findWithdrawal(slug);
        return withdrawal === null ? null : toPublicWithdrawal(withdrawal, publicUrl);
      },
      releases: (_root: unknown, given: unknown) => listReleases(readers, given, publicUrl),
      archive(_root: unknown, given: unknown) {
        return readArchive(readers, parseArguments(archiveArguments, given));
      },
      releaseContext(_root: unknown, given: unknown) {
        const { slug } = parseArguments(slugArguments, given);
        return findReleaseContext(readers, slug, publicUrl);
      },
      async company(_root: unknown, given: unknown) {
        const { slug } = parseArguments(slugArguments, given);
        const [edition] = await editions.listLatestByCompany(slug);
        return edition === undefined ? null : companyOf(edition);
      },
      async companies() {
        const companies = (await editions.listLatestByCompany()).map(companyOf);
        return companies.sort((one, other) => one.name.localeCompare(other.name, 'en'));
      },
      categories: () => archive.countCategories({}),
    },
    Release: { translations: createTranslations(editions, publicUrl) },
  };
}
