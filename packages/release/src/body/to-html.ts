import type { BodyDocument } from './body-document';
import { blocksToHtml } from './html/blocks-to-html';
import type { RenderContext } from './render-context';

/**
 * Writes a body as an HTML fragment of a small, safe set of elements: no class, style or script.
 *
 * @throws TypeError for a node or mark that is unknown, or a link that may not be followed.
 */
export function toHtml(body: BodyDocument, context: RenderContext): string {
  return blocksToHtml(body.content, context);
}
