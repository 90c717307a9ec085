import type { EditionReader, PublicEdition } from '../gateways/edition-reader';
import { listReleases } from './list-releases';
import { toEditionNote, toPublicWithdrawal } from './to-public-history';
import { toPublicCompany, toPublicRelease } from './to-public-release';

interface ReleaseArguments {
  slug: string;
  locale?: string | null;
  edition?: number | null;
}

/** The public schema's resolvers: each field of Query answers from editions alone. */
export function createResolvers(reader: EditionReader, publicUrl: string) {
  const companyOf = ({ content }: PublicEdition) => toPublicCompany(content.company, publicUrl);
  return {
    Query: {
      async release(_root: unknown, { slug, locale, edition: number }: ReleaseArguments) {
        const edition = await reader.findBySlug(slug, number ?? null);
        if (edition === null || (locale && edition.language !== locale)) return null;
        return toPublicRelease(edition, publicUrl);
      },
      async editions(_root: unknown, { slug }: { slug: string }) {
        return (await reader.listEditions(slug)).map((one) => toEditionNote(one, publicUrl));
      },
      async withdrawal(_root: unknown, { slug }: { slug: string }) {
        const withdrawal = await reader.findWithdrawal(slug);
        return withdrawal === null ? null : toPublicWithdrawal(withdrawal, publicUrl);
      },
      releases: (_root: unknown, given: unknown) => listReleases(reader, given, publicUrl),
      async company(_root: unknown, { slug }: { slug: string }) {
        const [edition] = await reader.listLatestByCompany(slug);
        return edition === undefined ? null : companyOf(edition);
      },
      async companies() {
        const companies = (await reader.listLatestByCompany()).map(companyOf);
        return companies.sort((one, other) => one.name.localeCompare(other.name, 'en'));
      },
      categories: () => reader.listCategories(),
    },
  };
}
