import type { ImageNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { escapeMarkdown } from './escape-markdown';
import { toDestination } from './to-destination';

/** Writes an image as Markdown, as the image itself and its caption where it has one. */
export function imageToMarkdown({ attrs }: ImageNode, context: RenderContext): string[] {
  const { url } = context.resolveFile(attrs.file);
  const image = `![${escapeMarkdown(attrs.alt)}](${toDestination(url)})`;
  return attrs.caption === null ? [image] : [image, escapeMarkdown(attrs.caption)];
}
