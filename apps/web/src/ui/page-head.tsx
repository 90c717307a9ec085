import Head from 'next/head';

interface PageHeadProps {
  title: string;
  description: string;
  /** The page's public address; none for a page that has no place of its own. */
  url?: string;
  /** False where search engines are to lead to `url` instead of here. */
  isIndexed?: boolean;
  type?: 'article' | 'website';
  /** The newsroom's name. */
  siteName?: string;
  /** A picture for social networks, 1200 by 630, by its public address and what it says. */
  image?: { url: string; alt: string } | null;
  /** When what the page tells was made public, and when it last changed: UTC, RFC 3339. */
  article?: { publishedAt: string; modifiedAt: string; sections: string[] };
  /** Every language in which there is this page, its own too, by their public addresses. */
  languages?: { language: string; url: string }[];
}

/** What search engines and social networks read of a page (ogp.me, X's cards). */
export function PageHead(props: PageHeadProps) {
  const { title, description, url, image, article, siteName, languages = [] } = props;
  const { isIndexed = url !== undefined, type = 'website' } = props;
  return (
    <Head>
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      {url !== undefined && <link rel="canonical" href={url} />}
      {url !== undefined && <meta property="og:url" content={url} />}
      <meta name="robots" content={isIndexed ? 'max-image-preview:large' : 'noindex'} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {siteName !== undefined && <meta property="og:site_name" content={siteName} />}
      <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
      {image && (
        <>
          <meta property="og:image" content={image.url} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta property="og:image:alt" content={image.alt} />
        </>
      )}
      {article && (
        <>
          <meta property="article:published_time" content={article.publishedAt} />
          <meta property="article:modified_time" content={article.modifiedAt} />
          {article.sections.map((section) => (
            <meta key={section} property="article:section" content={section} />
          ))}
        </>
      )}
      {languages.map((one) => (
        <link key={one.language} rel="alternate" hrefLang={one.language} href={one.url} />
      ))}
    </Head>
  );
}
