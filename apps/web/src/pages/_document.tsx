import { Head, Html, Main, NextScript, type DocumentProps } from 'next/document';
import { toDirection } from '@dateline/release';
import { z } from 'zod';
import { findEnhanceScript } from '../enhancements/find-enhance-script';
import { toThemePath } from '../theme/to-theme-path';
import { defaultTheme, theme } from '../theme/theme-values';

/** A release's page is in the release's language, every other one in its own words'. */
const shown = z.object({
  release: z.object({ language: z.string() }).nullish(),
  shell: z.object({
    language: z.string(),
    newsroom: z.object({ theme: theme.catch(defaultTheme) }).nullable(),
  }),
});

export default function Document({ __NEXT_DATA__ }: DocumentProps) {
  const { data } = shown.safeParse(__NEXT_DATA__.props.pageProps);
  const language = data?.release?.language ?? data?.shell.language ?? 'en';
  const themePath = data?.shell.newsroom && toThemePath(data.shell.newsroom.theme);
  const script = findEnhanceScript();
  return (
    <Html lang={language} dir={toDirection(language)}>
      <Head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <meta name="color-scheme" content="light dark" />
        {themePath && <link rel="stylesheet" href={themePath} />}
        {script && <script src={script.path} defer />}
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
