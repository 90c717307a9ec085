import { interfaceLanguages, toPathInLanguage, toPublicUrl } from '@dateline/contract';
import Head from 'next/head';
import type { ReactNode } from 'react';
import type { CompanyName } from '../domain/release';
import type { Shell } from '../domain/shell';
import { toBreadcrumbList } from '../structured-data/to-breadcrumb-list';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { FeedLinks } from './feed-links';
import { JsonLd } from './json-ld';
import type { Place } from './masthead';
import { PageHead } from './page-head';
import { PageLayout } from './page-layout';
import { toShellPath } from './to-shell-path';
import { PathProvider } from './use-path';

interface ListPageProps {
  shell: Shell;
  place: Place;
  /** Of the newsroom: without a slash at the end. */
  origin: string;
  /** The page's public path without a language. */
  path: string;
  /** What of the address belongs to the page beside its path, from `?` on. */
  query?: string;
  title: string;
  description: string;
  /** The way here from the home page, without it; none for the home page itself. */
  crumbs?: Crumb[];
  company?: CompanyName;
  isIndexed?: boolean;
  children: ReactNode;
}

/** A page that is no release: what stands around it, and what machines read of it. */
export function ListPage(props: ListPageProps) {
  const { shell, origin, path, query = '', title, crumbs = [], company } = props;
  const preferred = shell.newsroom?.language ?? 'en';
  const toUrl = (publicPath: string) => toPublicUrl(origin, publicPath);
  const languages = interfaceLanguages.map((language) => ({
    language,
    path: language === preferred ? path : toPathInLanguage(path, language),
  }));
  const name = shell.newsroom?.name ?? title;
  return (
    <PageLayout
      shell={shell}
      place={props.place}
      company={company}
      otherLanguages={languages
        .filter(({ language }) => language !== shell.language)
        .map((other) => ({ ...other, path: other.path + query }))}
    >
      <PageHead
        title={title === name ? title : `${title} | ${name}`}
        description={props.description}
        url={toUrl(toShellPath(shell, path))}
        isIndexed={props.isIndexed}
        siteName={name}
        languages={
          props.isIndexed === false
            ? []
            : [
                ...languages.map((one) => ({ language: one.language, url: toUrl(one.path) })),
                { language: 'x-default', url: toUrl(path) },
              ]
        }
      />
      <FeedLinks company={company} />
      <Head>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={name}
          href="/opensearch.xml"
        />
      </Head>
      <PathProvider shell={shell}>
        {crumbs.length > 1 && <Breadcrumbs crumbs={toCrumbs(shell, name, crumbs.slice(0, -1))} />}
        {props.children}
      </PathProvider>
      {crumbs.length > 0 && (
        <JsonLd
          data={toBreadcrumbList(
            toCrumbs(shell, name, crumbs).map((crumb) => ({
              name: crumb.name,
              url: toUrl(crumb.path),
            })),
          )}
        />
      )}
    </PageLayout>
  );
}

function toCrumbs(shell: Shell, name: string, crumbs: Crumb[]): Crumb[] {
  return [{ name, path: '/' }, ...crumbs].map((crumb) => ({
    ...crumb,
    path: toShellPath(shell, crumb.path),
  }));
}
