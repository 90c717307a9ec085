import type { PageEntry } from './page-entry';

/** What refreshing needs of the server that it runs in. */
export interface PageServer {
  /** Renders a page anew and stores it. Throws where that fails. */
  revalidate(path: string): Promise<void>;
  /** The page as it is stored now; null where none is. */
  findPage(path: string): Promise<PageEntry | null>;
  /** Whether the release at a slug was withdrawn, by all that is known here. */
  isWithdrawn(slug: string): boolean;
}

const attempts = 3;

/**
 * Renders a page anew until what is stored was begun at `since` or later, as a visitor's render or
 * that of another event may have been. Once is not enough: a visitor's render may be under way,
 * begun before `since`, and Next then waits for that one instead of rendering again; it may find an
 * old page, or none yet. The next one begins after it ended.
 *
 * @returns the stored page; null where none is: the page does not exist.
 * @throws Error where a render fails or the stored page stays older.
 */
export async function refreshPage(
  path: string,
  since: number,
  server: Omit<PageServer, 'isWithdrawn'>,
): Promise<PageEntry | null> {
  let page = await server.findPage(path);
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    if (page && page.began >= since) return page;
    await server.revalidate(path);
    page = await server.findPage(path);
  }
  if (page && page.began < since) throw new Error(`The page ${path} stays as it was.`);
  return page;
}
