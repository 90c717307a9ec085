interface OpenImage {
  width: number;
  height: number;
}

/** What pdfkit has and its types do not name. */
interface Opener {
  openImage(bytes: Buffer): OpenImage;
}

export interface OpenImages {
  /** Null where there are no bytes or they are no image. */
  find(sha256: string): OpenImage | null;
}

/** The images of a document: each is embedded once, however often it is shown. */
export function openImages(
  doc: PDFKit.PDFDocument,
  files: ReadonlyMap<string, Uint8Array>,
): OpenImages {
  const known = new Map<string, OpenImage | null>();
  return {
    find(sha256) {
      const found = known.get(sha256) ?? open(doc, files.get(sha256));
      known.set(sha256, found);
      return found;
    },
  };
}

function open(doc: PDFKit.PDFDocument, bytes: Uint8Array | undefined): OpenImage | null {
  if (!bytes) return null;
  try {
    return (doc as unknown as Opener).openImage(Buffer.from(bytes));
  } catch {
    return null;
  }
}
