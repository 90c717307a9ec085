import { feedPath, type FeedFormat, type FeedScope } from '@dateline/contract';
import Head from 'next/head';
import type { CompanyName } from '../domain/release';
import { useMessages } from '../language/language-context';

const mediaTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** Tells feed readers where the feeds of a page lie: those of all releases, and a company's own. */
export function FeedLinks({ company }: { company?: CompanyName }) {
  const { common } = useMessages();
  const scopes: { name: string; scope: FeedScope }[] = [
    { name: common.releases, scope: { type: 'all' } },
  ];
  if (company)
    scopes.unshift({ name: company.name, scope: { type: 'company', slug: company.slug } });
  return (
    <Head>
      {scopes.flatMap(({ name, scope }) =>
        (['rss', 'atom', 'json'] as const).map((format) => (
          <link
            key={feedPath(format, scope)}
            rel="alternate"
            type={mediaTypes[format]}
            title={`${name} (${common[format === 'json' ? 'jsonFeed' : format]})`}
            href={feedPath(format, scope)}
          />
        )),
      )}
    </Head>
  );
}
