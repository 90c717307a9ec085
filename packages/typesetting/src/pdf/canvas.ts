import type { Tags } from './tags';

/** Where is drawn, and how what is drawn is tagged. */
export interface Canvas {
  doc: PDFKit.PDFDocument;
  tags: Tags;
}
