import { changesPath, editionPath, toPublicUrl } from '@dateline/contract';
import type { EditionNote, Release } from '../domain/release';
import type { Newsroom } from '../domain/shell';
import { toOffsetInstant } from './to-offset-instant';
import { toOrganization } from './to-organization';

/** Search engines cut longer ones, and Google advises against them. */
const longestHeadline = 110;

interface NewsArticleParts {
  release: Release;
  /** Every edition, the first one first. */
  editions: readonly EditionNote[];
  newsroom: Newsroom | null;
}

/** Schema.org's NewsArticle of an issued release; null for what is not issued. */
export function toNewsArticle({ release, editions, newsroom }: NewsArticleParts) {
  const { edition, company, issuedAt, timeZone } = release;
  if (issuedAt === null || edition.issuedAt === null) return null;
  const toUrl = (path: string) => toPublicUrl(release.url, path);
  const about = toOrganization({ ...company, listings: release.listings });
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${release.url}#article`,
    identifier: release.urn,
    url: release.url,
    mainEntityOfPage: release.url,
    headline: toShort(release.headline),
    ...(release.subheadline !== null && { alternativeHeadline: release.subheadline }),
    description: release.summary,
    ...(release.dateline !== null && { dateline: release.dateline }),
    datePublished: toOffsetInstant(issuedAt, timeZone),
    dateModified: toOffsetInstant(edition.issuedAt, timeZone),
    inLanguage: release.language,
    isAccessibleForFree: true,
    version: edition.number,
    ...(edition.number > 1 && { isBasedOn: toUrl(editionPath(release.slug, edition.number - 1)) }),
    ...(edition.cardUrl !== null && { image: [edition.cardUrl] }),
    ...(release.categories.length > 0 && {
      articleSection: release.categories.map(({ name }) => name),
    }),
    author: { '@id': about['@id'], '@type': about['@type'], name: about.name, url: about.url },
    publisher: {
      '@type': 'Organization',
      name: newsroom?.name ?? company.name,
      url: toUrl('/'),
      ...(newsroom?.logo && { logo: { '@type': 'ImageObject', url: toUrl(newsroom.logo.path) } }),
    },
    about,
    ...toCorrections(release, editions, toUrl),
    ...(edition.pdfPath !== null && {
      encoding: {
        '@type': 'MediaObject',
        encodingFormat: 'application/pdf',
        contentUrl: toUrl(edition.pdfPath),
      },
    }),
    ...(release.translations.length > 0 && {
      workTranslation: release.translations.map(({ url, language, headline }) => ({
        '@type': 'NewsArticle',
        '@id': `${url}#article`,
        url,
        inLanguage: language,
        headline: toShort(headline),
      })),
    }),
  };
}

/** What each correction tells of what was wrong before (schema.org's CorrectionComment). */
function toCorrections(
  { slug, timeZone }: Release,
  editions: readonly EditionNote[],
  toUrl: (path: string) => string,
) {
  const correction = editions.flatMap(({ number, notice, issuedAt }) =>
    notice === null
      ? []
      : {
          '@type': 'CorrectionComment',
          text: notice,
          datePublished: toOffsetInstant(issuedAt, timeZone),
          url: toUrl(changesPath(slug, number)),
        },
  );
  return correction.length > 0 && { correction };
}

/** Cut between words. */
function toShort(headline: string): string {
  if (headline.length <= longestHeadline) return headline;
  const cut = headline.slice(0, longestHeadline - 1);
  const end = cut.lastIndexOf(' ');
  return `${(end > 0 ? cut.slice(0, end) : cut).trimEnd()}…`;
}
