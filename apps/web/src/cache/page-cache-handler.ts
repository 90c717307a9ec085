import { findPageFolder } from './find-page-folder';
import { openPageStore } from './open-page-store';
import { PageCache } from './page-cache';
import type { PageStore } from './page-store';
import { isAnyWithdrawn } from '../withdrawals/is-any-withdrawn';

let opened: PageStore | undefined;

function getStore(): PageStore {
  if (opened) return opened;
  const folder = findPageFolder();
  if (folder === null) throw new Error('Pages are kept for a build only: run next build.');
  opened = openPageStore(folder);
  return opened;
}

/** What `cacheHandler` of next.config names. Next makes one for each request. */
export default class PageCacheHandler extends PageCache {
  constructor() {
    super(getStore, isAnyWithdrawn);
  }
}
