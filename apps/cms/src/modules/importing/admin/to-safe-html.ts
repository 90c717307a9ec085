import type { BodyDocument } from '@dateline/release';
import { toHtml } from '@dateline/release/body/to-html';

/**
 * A text as the public pages would write it: a small set of elements, without style or script. What
 * was imported holds no pictures yet; one that does is shown by its words alone.
 */
export function toSafeHtml(body: BodyDocument): string {
  return toHtml(body, { resolveFile: () => ({ url: '', width: null, height: null }) });
}
