/** What of a structure element pdfkit has no option for. */
interface Dictionary {
  dictionary: { data: Record<string, unknown> };
}

/** Sets the attributes of an element (ISO 32000-1, 14.8.5) before it ends; names are strings. */
export function setAttributes(
  element: PDFKit.PDFStructureElement,
  owner: 'Table' | 'List',
  attributes: Record<string, string | number | undefined>,
): void {
  const known = element as unknown as Dictionary;
  known.dictionary.data.A = { O: owner, ...attributes };
}
