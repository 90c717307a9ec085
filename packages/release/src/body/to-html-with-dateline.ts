import type { BodyDocument } from './body-document';
import { blocksToHtml, inlineToHtml } from './html/blocks-to-html';
import { escapeHtml } from './html/escape-html';
import type { RenderContext } from './render-context';

/**
 * Writes a body as `toHtml` does, with its dateline run in before the first paragraph, as a release
 * is printed. A body that begins with anything else gets the dateline as a paragraph of its own.
 *
 * @param dateline Plain text, dash included.
 * @throws TypeError as `toHtml` does.
 */
export function toHtmlWithDateline(
  body: BodyDocument,
  dateline: string,
  context: RenderContext,
): string {
  const runIn = `<strong>${escapeHtml(dateline)}</strong>`;
  const [first, ...rest] = body.content;
  if (first?.type !== 'paragraph') {
    return `<p>${runIn}</p>${blocksToHtml(body.content, context)}`;
  }
  const text = inlineToHtml(first.content);
  return `<p>${runIn}${text && ` ${text}`}</p>${blocksToHtml(rest, context)}`;
}
