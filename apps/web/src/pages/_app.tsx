import type { AppProps } from 'next/app';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/lists.css';
import '../styles/release.css';
import '../styles/editions.css';
import '../styles/print.css';

export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}
