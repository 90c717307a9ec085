/** An element of the structure of a PDF (ISO 32000-1, 14.7). */
export type Element = PDFKit.PDFStructureElement;

/** Says of everything on a page what it is: content of an element, or an artifact. */
export class Tags {
  private current: Element | null = null;
  readonly root: Element;

  constructor(private readonly doc: PDFKit.PDFDocument) {
    this.root = doc.struct('Document');
    doc.addStructure(this.root);
  }

  /** Begins an element under another. */
  add(parent: Element, type: string, options: StructureOptions = {}): Element {
    const element = this.doc.struct(type, options);
    parent.add(element);
    return element;
  }

  /** What is drawn from now on belongs to this element, on this page. */
  enter(element: Element, type: string): void {
    if (this.current === element) return;
    this.leave();
    element.add(this.doc.markStructureContent(type));
    this.current = element;
  }

  leave(): void {
    if (this.current) this.doc.endMarkedContent();
    this.current = null;
  }

  end(element: Element): void {
    this.leave();
    element.end();
  }

  /** What readers of the structure pass over: rules, footers, repeated heads. */
  asArtifact(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.leave();
    this.doc.markContent('Artifact', { type });
    draw();
    this.doc.endMarkedContent();
  }
}

export interface StructureOptions {
  alt?: string;
  lang?: string;
  bbox?: [number, number, number, number];
}

/** What of a structure element pdfkit has no option for. */
interface Dictionary {
  dictionary: { data: Record<string, unknown> };
}

/** Sets the attributes of an element (ISO 32000-1, 14.8.5) before it ends; names are strings. */
export function setAttributes(
  element: Element,
  owner: 'Table' | 'List',
  attributes: Record<string, string | number | undefined>,
): void {
  const known = element as unknown as Dictionary;
  known.dictionary.data.A = { O: owner, ...attributes };
}
