import type { PageEntry, PageValue } from '../src/cache/page-entry';

/** A page as Next hands it to be kept. */
export function toPage(html: string, pageProps: object = {}): PageValue {
  return { kind: 'PAGES', html, pageData: { pageProps }, status: 200 };
}

export function toEntry(path: string, began: number, value: PageValue): PageEntry {
  return { path, began, slugs: [], revalidate: 60, value };
}
