import type { SourceFormat } from '../../source-document';

/** How far a declaration may stand from the start; HTML has 1,024 bytes, pages are more careless. */
const searched = 4_000;

const xml =
  /^(?:\u00ef\u00bb\u00bf)?\s{0,20}<\?xml\s[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/iu;
const meta = /<meta\s[^>]{0,400}?\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/iu;

/**
 * The encoding that a page declares (HTML 13.2.3.2), under its name in the WHATWG Encoding Standard;
 * null where it declares none that is known. The bytes of a declaration are not UTF-16, whatever it says.
 */
export function findDeclaredEncoding(bytes: Uint8Array, format: SourceFormat): string | null {
  if (format !== 'html') return null;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, searched));
  const label = meta.exec(start.replace(/<!--[^]*?-->/gu, ''))?.[1] ?? xml.exec(start)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    // A label that nobody knows declares nothing.
    return null;
  }
}
