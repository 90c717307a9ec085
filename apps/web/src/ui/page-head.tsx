import Head from 'next/head';

interface PageHeadProps {
  title: string;
  description: string;
  /** The page's public address; none for a page that has no place of its own. */
  url?: string;
  /** False where search engines are to lead to `url` instead of here. */
  isIndexed?: boolean;
  type?: 'article' | 'website';
}

/** What search engines and social networks read of a page. */
export function PageHead({
  title,
  description,
  url,
  isIndexed = url !== undefined,
  type = 'website',
}: PageHeadProps) {
  return (
    <Head>
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      {url !== undefined && <link rel="canonical" href={url} />}
      {url !== undefined && <meta property="og:url" content={url} />}
      {!isIndexed && <meta name="robots" content="noindex" />}
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
    </Head>
  );
}
