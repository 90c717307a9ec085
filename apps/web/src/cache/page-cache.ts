import { pageValue, type PageValue } from './page-entry';
import type { PageStore } from './page-store';
import { renderClock } from './render-clock';
import { isKeptPath } from './route-path';
import { listShownSlugs } from '../withdrawals/list-shown-slugs';

/** A stored page in the form in which Next asks for it. */
export interface CachedPage {
  value: PageValue;
  /** Milliseconds since 1970. */
  lastModified: number;
  cacheControl: { revalidate: number | false; expire: undefined };
}

/**
 * Next's way to the page store, for one request. Next makes it before it renders; its making is
 * therefore taken as the render's beginning.
 */
export class PageCache {
  private readonly began = renderClock();
  private found: PageValue | null = null;

  /**
   * @param getStore opens the store at its first use: Next makes caches while it builds, too.
   * @param isAnyWithdrawn whether a release at one of the slugs was withdrawn.
   */
  constructor(
    private readonly getStore: () => PageStore,
    private readonly isAnyWithdrawn: (slugs: readonly string[]) => boolean,
  ) {}

  /**
   * The stored page, however old: Next shows it and renders it anew behind it. No `expire` goes
   * with it, for past that Next would rather fail than show the last good page. A page that shows
   * a withdrawn release is as good as none.
   */
  async get(key: string): Promise<CachedPage | null> {
    const path = toPath(key);
    const page = await this.getStore().find(path);
    if (!page || this.isAnyWithdrawn(listShownSlugs(path, page.value))) return null;
    this.found = page.value;
    return {
      value: page.value,
      lastModified: page.checkedAt,
      cacheControl: { revalidate: page.revalidate, expire: undefined },
    };
  }

  /**
   * Keeps what was rendered. `null` is a page that does not exist: it is never kept, so that
   * random addresses fill nothing and a page that is issued later is not hidden by its absence. Nor
   * is what shows a withdrawn release, rendered before the withdrawal was known.
   * Where a render failed, Next hands back what it got from `get`: no news, only to be retried.
   */
  async set(
    key: string,
    value: unknown,
    context: { cacheControl?: { revalidate: number | false } },
  ): Promise<void> {
    const path = toPath(key);
    const revalidate = context.cacheControl?.revalidate ?? false;
    if (value === null) return this.getStore().remove(path, this.began);
    if (value === this.found) return this.getStore().postpone(path, revalidate);
    if (!isKeptPath(path)) throw new Error('Only public pages are kept.');
    const page = pageValue.parse(value);
    const slugs = listShownSlugs(path, page);
    if (this.isAnyWithdrawn(slugs)) return this.getStore().remove(path, this.began);
    return this.getStore().put({ path, began: this.began, slugs, revalidate, value: page });
  }

  /** Nothing is kept by tag. */
  async revalidateTag(): Promise<void> {}

  /** Nothing is kept for one request. */
  resetRequestCache(): void {}
}

/** The page's path in Next's key, which also names the route: `/route-cache/PAGES/<hash>/$/path`. */
function toPath(key: string): string {
  const mark = key.indexOf('/$/');
  return mark < 0 ? key : key.slice(mark + 2);
}
