import type { TextPiece } from '../text/text-style';
import { drawParagraph, type ParagraphOptions } from './draw-paragraph';
import type { Element } from './tags';
import type { Setting } from './setting';

/** A text as an element of its own; none where it says nothing. */
export function drawText(
  { flow, meter }: Setting,
  parent: Element,
  type: string,
  pieces: readonly TextPiece[],
  { leading, keep, direction }: ParagraphOptions,
): void {
  if (!pieces.some(({ text }) => text.trim() !== '')) return;
  const element = flow.tags.add(parent, type);
  drawParagraph(flow, meter, pieces, element, { leading, keep, direction });
  flow.tags.end(element);
}
