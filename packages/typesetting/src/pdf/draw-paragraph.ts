import { breakLines } from '../text/break-lines';
import type { TextMeter } from '../text/measure-text';
import type { TextPiece } from '../text/text-style';
import type { Element } from './tags';
import type { Flow } from './flow';

export interface ParagraphOptions {
  /** Points from one line to the next. */
  leading: number;
  direction?: 'ltr' | 'rtl';
  /** Points that stay free below on the same page, as for a heading. */
  keep?: number;
}

/** Sets a paragraph; two lines at least stay together at the foot and the head of a page. */
export function drawParagraph(
  flow: Flow,
  meter: TextMeter,
  pieces: readonly TextPiece[],
  element: Element,
  { leading, direction, keep = 0 }: ParagraphOptions,
): void {
  const lines = breakLines(meter, pieces, { width: flow.width, direction });
  for (const [index, line] of lines.entries()) {
    const left = lines.length - index;
    const together = keep > 0 ? left : index === 0 || left === 2 ? Math.min(2, left) : 1;
    flow.reserve(together * leading + (keep > 0 && left > 0 ? keep : 0));
    flow.drawLine(line, leading, element);
  }
  flow.tags.leave();
}
