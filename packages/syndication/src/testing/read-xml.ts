import { validateXML } from 'xmllint-wasm';

const escapes: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&#xD;': '\r' };

/** Reads a document by libxml2: what it finds wrong, and all texts in it. */
export async function readXml(xml: string): Promise<{ errors: string[]; texts: string[] }> {
  // Canonical XML escapes these four alone.
  const { errors, normalized } = await validateXML({ xml, normalization: 'c14n' });
  const texts = [...normalized.matchAll(/>([^<]*)</g)].map(([, text = '']) =>
    text.replace(/&(?:lt|gt|amp|#xD);/g, (escaped) => escapes[escaped] ?? escaped),
  );
  return { errors: errors.map(({ message }) => message), texts };
}

/** What a document has that its schemas (XSD) forbid; the first schema imports the others. */
export async function findSchemaFaults(
  xml: string,
  [schema = '', ...imported]: readonly string[],
): Promise<string[]> {
  const { errors } = await validateXML({
    xml,
    schema,
    preload: imported.map((contents, index) => ({ fileName: `imported-${index}.xsd`, contents })),
  });
  return errors.map(({ message }) => message);
}
