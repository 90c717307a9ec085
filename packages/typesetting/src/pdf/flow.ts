import type { Line } from '../text/place-spans';
import { colors } from './colors';
import { drawLine } from './draw-line';
import { type Element, Tags } from './tags';

export interface PageSize {
  width: number;
  height: number;
}

export const margins = { top: 60, right: 66, bottom: 74, left: 66 };

/**
 * Fills pages from top to bottom. What is drawn goes through here, so that everything is tagged
 * and nothing stands below the last line of a page.
 */
export class Flow {
  y = margins.top;
  left = margins.left;
  readonly tags: Tags;
  /** Where the lines beside quotations stand. */
  readonly bars: { x: number; color: string }[] = [];
  private size: PageSize;

  constructor(
    readonly doc: PDFKit.PDFDocument,
    private readonly portrait: PageSize,
  ) {
    this.size = portrait;
    this.tags = new Tags(doc);
    this.addPage(portrait);
  }

  get right(): number {
    return this.size.width - margins.right;
  }

  get bottom(): number {
    return this.size.height - margins.bottom;
  }

  get width(): number {
    return this.right - this.left;
  }

  get isTurned(): boolean {
    return this.size.width > this.size.height;
  }

  /** Height and width between the margins of a page of either kind. */
  toInner(isTurned: boolean): PageSize {
    const { width, height } = isTurned
      ? { width: this.portrait.height, height: this.portrait.width }
      : this.portrait;
    return {
      width: width - margins.left - margins.right,
      height: height - margins.top - margins.bottom,
    };
  }

  addPage(size = this.size): void {
    this.tags.leave();
    this.size = size;
    this.doc.addPage({ size: [size.width, size.height], margin: 0 });
    this.y = margins.top;
  }

  turnPage(isTurned: boolean): void {
    if (isTurned === this.isTurned) return;
    const { width, height } = this.portrait;
    this.addPage(isTurned ? { width: height, height: width } : this.portrait);
  }

  /** Goes on on a new page where so much does not fit. */
  reserve(height: number): void {
    if (this.y + height > this.bottom && this.y > margins.top) this.addPage();
  }

  /** Moves down; at the top of a page space is not wanted. */
  space(height: number): void {
    if (this.y <= margins.top) return;
    this.advance(Math.min(height, Math.max(0, this.bottom - this.y)));
  }

  drawLine(line: Line, lineHeight: number, element: Element, x = this.left, width?: number): void {
    this.reserve(lineHeight);
    const room = width ?? this.right - x;
    const start = line.isRightToLeft ? x + room - line.width : x;
    drawLine(this, line, start, this.y + lineHeight * 0.74, element);
    this.advance(lineHeight);
  }

  rule(y: number, from: number, to: number, thickness: number, color: string = colors.rule): void {
    this.tags.asArtifact(() => {
      this.doc.lineWidth(thickness).moveTo(from, y).lineTo(to, y).stroke(color);
    });
  }

  private advance(height: number): void {
    for (const { x, color } of this.bars) {
      this.tags.asArtifact(() => this.doc.rect(x, this.y, 1.6, height).fill(color));
    }
    this.y += height;
  }
}
