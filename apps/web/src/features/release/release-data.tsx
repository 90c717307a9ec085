import { toPublicUrl } from '@dateline/contract';
import type { EditionNote, Release } from '../../domain/release';
import type { Shell } from '../../domain/shell';
import { toBreadcrumbList } from '../../structured-data/to-breadcrumb-list';
import { toNewsArticle } from '../../structured-data/to-news-article';
import { JsonLd } from '../../ui/json-ld';
import { toReleaseCrumbs } from './to-release-crumbs';

interface ReleaseDataProps {
  release: Release;
  editions: EditionNote[];
  shell: Shell;
}

/** An issued release's structured data. */
export function ReleaseData({ release, editions, shell }: ReleaseDataProps) {
  const article = toNewsArticle({ release, editions, newsroom: shell.newsroom });
  if (!article) return null;
  const crumbs = toReleaseCrumbs(release, shell).map(({ name, path }) => ({
    name,
    url: toPublicUrl(release.url, path),
  }));
  const own = { name: release.headline, url: release.url };
  return (
    <>
      <JsonLd data={article} />
      <JsonLd data={toBreadcrumbList([...crumbs, own])} />
    </>
  );
}
