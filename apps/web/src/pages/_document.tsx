import { Head, Html, Main, NextScript, type DocumentProps } from 'next/document';
import { z } from 'zod';

/** A release's page is in the release's language, every other one in the newsroom's. */
const withRelease = z.object({ release: z.object({ language: z.string() }) });

export default function Document({ __NEXT_DATA__ }: DocumentProps) {
  const shown = withRelease.safeParse(__NEXT_DATA__.props.pageProps);
  return (
    <Html lang={shown.success ? shown.data.release.language : 'en'}>
      <Head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
