import type { Release } from '../../domain/release';
import type { Shell } from '../../domain/shell';

/** What the head of a release's page tells search engines and social networks. */
export function toReleaseHead(release: Release, { newsroom }: Shell) {
  const { url, headline, summary, company, edition, issuedAt, language, translations } = release;
  return {
    description: summary,
    url,
    type: 'article' as const,
    siteName: newsroom?.name ?? company.name,
    image: edition.cardUrl === null ? null : { url: edition.cardUrl, alt: headline },
    article:
      issuedAt === null || edition.issuedAt === null
        ? undefined
        : {
            publishedAt: issuedAt,
            modifiedAt: edition.issuedAt,
            sections: release.categories.map(({ name }) => name),
          },
    languages: translations.length > 0 ? [{ language, url }, ...translations] : [],
  };
}
