import type { ImageNode } from '../body-document';
import type { RenderContext } from '../render-context';
import { escapeHtml } from './escape-html';

/** Writes an image with its caption; with its measures where known, so that the page does not jump. */
export function imageToHtml({ attrs }: ImageNode, context: RenderContext): string {
  const { url, width, height } = context.resolveFile(attrs.file);
  const measures =
    (width === null ? '' : ` width="${width}"`) + (height === null ? '' : ` height="${height}"`);
  const caption =
    attrs.caption === null ? '' : `<figcaption>${escapeHtml(attrs.caption)}</figcaption>`;
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(attrs.alt)}"${measures} loading="lazy">`;
  return `<figure>${image}${caption}</figure>`;
}
