import { releasePath } from '@dateline/contract';

const ofRelease = new RegExp(
  `^${releasePath('([^/?#]+)')}(?:/editions/[1-9][0-9]*(?:/changes)?)?/?(?:[?#]|$)`,
);

/**
 * The slug in the address of a release, of one of its editions or of their changes; null in any
 * other. A slug may come percent-encoded and names the same release then.
 */
export function findSlug(address: string): string | null {
  try {
    return decodeURIComponent(ofRelease.exec(address)?.[1] ?? '') || null;
  } catch {
    return null;
  }
}
