import { changesPath, companyPath, editionPath, filePath, releasePath } from '@dateline/contract';
import type { GuessableNames } from './guessable-names';
import {
  listEditionDocumentPaths,
  listFeedAndSitemapPaths,
  listListingPaths,
} from './list-document-paths';
import type { Probe } from './probe';

/** What a newsroom's web has, or might have. */
export function listWebProbes(names: GuessableNames, publicUrl: string): Probe[] {
  const toUrl = (path: string) => new URL(path, publicUrl).href;
  const get = (label: string, paths: readonly string[]): Probe[] =>
    paths.map((path) => ({ label, method: 'GET', url: toUrl(path) }));
  return [
    ...get('release page', listReleasePaths(names)),
    ...get('edition', listEditionPaths(names)),
    ...get('document of an edition', listEditionDocumentPaths(names)),
    ...get('preview', listPreviewPaths(names)),
    ...get('social image', listImagePaths(names)),
    ...get('feed', [...listFeedAndSitemapPaths(names), ...listFeedPaths(names)]),
    ...get('search', listSearchPaths(names)),
    ...get('list', [...listListingPaths(names), ...listListPaths(names)]),
    ...get('page data', listDataPaths(names)),
    ...get('file', names.files.flatMap(listFilePaths)),
    ...get(
      'upload',
      names.uploads.map(({ storedAs }) => `/uploads/${storedAs}`),
    ),
    ...listHeads(names).map((path): Probe => ({ label: 'head', method: 'HEAD', url: toUrl(path) })),
    ...listDisguises(toUrl(releasePath(names.slug))),
  ];
}

function listReleasePaths({ slug, releaseId, rowId, documentId, language }: GuessableNames) {
  const page = releasePath(slug);
  return [
    page,
    `${page}/`,
    ...['json', 'html', 'md', 'txt', 'xml', 'pdf', 'amp'].map((ending) => `${page}.${ending}`),
    ...['print', 'pdf', 'amp', 'text', 'attachments', 'embed'].map((part) => `${page}/${part}`),
    `/${language}${page}`,
    `/news/${slug}`,
    `/press-releases/${slug}`,
    releasePath(releaseId),
    releasePath(documentId),
    releasePath(String(rowId)),
    `/api/releases/${slug}`,
  ];
}

function listEditionPaths({ slug, nextEdition, nextEditionRowId }: GuessableNames) {
  return [
    editionPath(slug, nextEdition),
    editionPath(slug, nextEdition + 1),
    changesPath(slug, nextEdition),
    changesPath(slug, nextEdition + 1),
    `${releasePath(slug)}/editions`,
    `${releasePath(slug)}/changes`,
    `/editions/${nextEditionRowId}`,
    `/api/editions/${nextEditionRowId}`,
  ];
}

function listPreviewPaths({ slug, documentId, language }: GuessableNames) {
  const page = releasePath(slug);
  return [
    ...['preview=1', 'draft=true', 'status=draft', 'token=preview', `locale=${language}`].map(
      (query) => `${page}?${query}`,
    ),
    `${page}/preview`,
    `/preview/${slug}`,
    `/preview/${documentId}`,
    `/preview${page}`,
    `/draft/${slug}`,
    `/drafts/${slug}`,
    `/api/preview?slug=${slug}`,
    `/api/preview?documentId=${documentId}`,
    `/api/draft?slug=${slug}`,
    `/api/preview-files/${documentId}`,
  ];
}

function listImagePaths({ slug }: GuessableNames) {
  const page = releasePath(slug);
  return [
    `${page}/opengraph-image`,
    `${page}/twitter-image`,
    `${page}/og.png`,
    `${page}.png`,
    `/og/${slug}.png`,
    `/images/${slug}.png`,
    `/api/og?slug=${slug}`,
    `/api/og/releases/${slug}`,
  ];
}

function listFeedPaths({ companySlug }: GuessableNames) {
  const feeds = ['feed.xml', 'rss.xml', 'atom.xml', 'feed.json', 'feed', 'rss', 'ninjs.json'];
  return [
    ...feeds.map((feed) => `/${feed}`),
    ...feeds.map((feed) => `${companyPath(companySlug)}/${feed}`),
    `/feeds/${companySlug}.xml`,
    ...['sitemap-0.xml', 'sitemap_index.xml', 'news-sitemap.xml'].map((map) => `/${map}`),
    '/sitemap-news.xml',
    '/robots.txt',
    '/opensearch.xml',
    '/llms.txt',
  ];
}

/** Words that many releases have and none has for itself. */
const commonWords = ['results', 'announces'];

/** By common words, and by those of the address: the headline itself is sent nowhere. */
function listSearchPaths({ slug, tickers, companySlug, year, language }: GuessableNames) {
  const words = encodeURIComponent(slug.replaceAll('-', ' '));
  return [
    '/search',
    ...commonWords.flatMap((word) => [`/search?q=${word}`, `/search/suggest?q=${word}`]),
    `/search?q=${words}`,
    `/search/suggest?q=${words}`,
    `/search/suggest?q=${encodeURIComponent(slug.slice(0, 4))}`,
    `/search?q=${companySlug}`,
    `/search?company=${companySlug}&year=${year}`,
    `/search?q=${words}&company=${companySlug}&year=${year}&language=${language}`,
    `/api/search?q=${words}`,
    `/?q=${words}`,
    `/releases?q=${words}`,
    `${companyPath(companySlug)}?q=${words}`,
    ...tickers.map((ticker) => `/search?q=${encodeURIComponent(ticker)}`),
  ];
}

function listListPaths({ companySlug, year }: GuessableNames) {
  return [
    `/?page=2`,
    `${companyPath(companySlug)}?year=${year}`,
    `${companyPath(companySlug)}/${year}`,
    ...['/companies', '/releases', '/releases?page=1', `/archive?year=${year}`],
    ...[`/${year}`, '/categories', '/lists/latest', '/lists/all', '/api/releases', '/api/health'],
  ];
}

function listDataPaths({ slug, companySlug }: GuessableNames) {
  const builds = ['build', 'development', 'latest'];
  return builds.flatMap((build) => [
    `/_next/data/${build}${releasePath(slug)}.json`,
    `/_next/data/${build}${companyPath(companySlug)}.json`,
    `/_next/data/${build}/index.json`,
  ]);
}

function listFilePaths(file: { sha256: string; name: string }) {
  const path = filePath(file);
  return [
    path,
    `/files/${file.sha256}`,
    `/files/${file.name}`,
    `/api${path}`,
    `/uploads/${file.name}`,
    `/_next/image?url=${encodeURIComponent(path)}&w=640&q=75`,
  ];
}

function listHeads({ slug, nextEdition, files }: GuessableNames) {
  return [releasePath(slug), editionPath(slug, nextEdition), ...files.map(filePath)];
}

/** The page asked for as a framework's own parts would, or with a guessed sign of being inside. */
function listDisguises(url: string): Probe[] {
  const disguises: Record<string, string>[] = [
    { rsc: '1' },
    { 'x-nextjs-data': '1' },
    { purpose: 'prefetch', 'x-middleware-prefetch': '1' },
    { cookie: '__prerender_bypass=1; __next_preview_data=1; preview=true' },
    { accept: 'application/json' },
    { authorization: 'Bearer preview' },
  ];
  return disguises.map((headers) => ({
    label: `release page in disguise, ${Object.keys(headers).join(', ')}`,
    method: 'GET',
    url,
    headers,
  }));
}
