import type { BodyDocument } from './body-document';
import { blocksToText } from './text/blocks-to-text';

/**
 * Writes a body as plain text. Paragraphs are separated by an empty line, table cells by a tab. An
 * image is told by its alternative text and its caption, a link by its words and, unless they tell
 * it already, its address in parentheses.
 *
 * @throws TypeError for a node or mark that is unknown.
 */
export function toText(body: BodyDocument): string {
  return blocksToText(body.content);
}
