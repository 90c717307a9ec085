import type { Line, PlacedSpan } from '../text/place-spans';
import type { Element, Tags } from './tags';

/** Where is drawn, and how what is drawn is tagged. */
export interface Canvas {
  doc: PDFKit.PDFDocument;
  tags: Tags;
}

const strongRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Sets a line with its base line at `y`. A link becomes an element of its own, with its place. */
export function drawLine(canvas: Canvas, line: Line, x: number, y: number, element: Element): void {
  for (const [index, span] of line.spans.entries()) {
    const { href } = span.style;
    if (href === null) {
      canvas.tags.enter(element, 'Span');
      drawSpan(canvas, span, x, y);
      continue;
    }
    // Runs of one link on one line are one link.
    if (line.spans[index - 1]?.style.href === href) continue;
    const rest = line.spans.slice(index);
    const other = rest.findIndex((next) => next.style.href !== href);
    drawLink(canvas, { href, spans: other < 0 ? rest : rest.slice(0, other) }, x, y, element);
  }
}

function drawLink(
  canvas: Canvas,
  { href, spans }: { href: string; spans: PlacedSpan[] },
  x: number,
  y: number,
  parent: Element,
): void {
  canvas.tags.leave();
  const element = canvas.tags.add(parent, 'Link');
  canvas.tags.enter(element, 'Link');
  for (const span of spans) drawSpan(canvas, span, x, y);
  canvas.tags.leave();
  const from = Math.min(...spans.map((span) => span.x));
  const to = Math.max(...spans.map((span) => span.x + span.width));
  const size = Math.max(...spans.map(({ style }) => style.size));
  const options: PDFKit.Mixins.AnnotationOption & { structParent: Element } = {
    structParent: element,
    // PDF/UA-1, 7.18.5: a link says in words where it leads. A primitive would be a name.
    Contents: new String(href) as string,
  };
  canvas.doc.link(x + from, y - size, Math.max(to - from, 1), size * 1.3, href, options);
  canvas.tags.end(element);
}

/** Draws a span without a tag of its own. */
export function drawSpan({ doc }: Canvas, span: PlacedSpan, x: number, y: number): void {
  const { style, actual, level } = span;
  const text = level % 2 === 1 ? toRightToLeft(span.text) : span.text;
  if (actual !== null) doc.markContent('Span', { actual });
  doc
    .font(span.font)
    .fontSize(style.size)
    .fillColor(style.color)
    .text(text, x + span.x, y - style.rise, { lineBreak: false, baseline: 'alphabetic' });
  if (actual !== null) doc.endMarkedContent();
  if (!style.isUnderlined && style.href === null) return;
  const under = y + style.size * 0.14 - style.rise;
  doc
    .lineWidth(style.size * 0.045)
    .moveTo(x + span.x, under)
    .lineTo(x + span.x + span.width, under)
    .stroke(style.color);
}

/** The face turns words of its own script; signs alone it takes for left-to-right. */
function toRightToLeft(text: string): string {
  return strongRightToLeft.test(text) ? text : Array.from(text).reverse().join('');
}
