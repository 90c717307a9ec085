import type { AppProps } from 'next/app';
import type { Shell } from '../domain/shell';
import { keepShell } from '../shell/last-shell';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/lists.css';
import '../styles/release.css';
import '../styles/editions.css';
import '../styles/alerts.css';
import '../styles/print.css';

export default function App({ Component, pageProps }: AppProps<{ shell?: Shell }>) {
  if (pageProps.shell?.newsroom) keepShell(pageProps.shell);
  return <Component {...pageProps} />;
}
