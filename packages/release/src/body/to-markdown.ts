import type { BodyDocument } from './body-document';
import { blocksToMarkdown } from './markdown/blocks-to-markdown';
import type { RenderContext } from './render-context';

/**
 * Writes a body as CommonMark with GitHub's tables. What Markdown has no sign for (superscript,
 * subscript, underline) is written as HTML; of a merged cell the content stands once.
 *
 * @throws TypeError for a node or mark that is unknown, or a link that may not be followed.
 */
export function toMarkdown(body: BodyDocument, context: RenderContext): string {
  return blocksToMarkdown(body.content, context);
}
