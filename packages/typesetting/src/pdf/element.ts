export type Element = PDFKit.PDFStructureElement;
