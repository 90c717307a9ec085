/** An element: keys with `@` are attributes, `#` is its text, all others are elements within it. */
export interface XmlElement {
  [name: string]: XmlContent;
}

/** What a key holds; several elements of one name are an array, and undefined is left out. */
export type XmlContent = string | number | undefined | XmlElement | readonly XmlContent[];

/**
 * An XML 1.0 document in UTF-8 of one root element. Names come from code and are taken as they
 * are; values come from anywhere. What XML 1.0 (2.2) forbids even in escaped form (control
 * characters, halves of a surrogate pair) is taken out.
 */
export function toXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toElements(root)}\n`;
}

function toElements(element: XmlElement): string {
  return Object.entries(element)
    .map(([name, content]) => {
      if (name.startsWith('@')) return '';
      return name === '#' ? toText(content) : toElement(name, content);
    })
    .join('');
}

function toElement(name: string, content: XmlContent): string {
  if (content === undefined) return '';
  if (isList(content)) return content.map((one) => toElement(name, one)).join('');
  if (typeof content !== 'object') return `<${name}>${toText(content)}</${name}>`;
  return `<${name}${toAttributes(content)}>${toElements(content)}</${name}>`;
}

function toAttributes(element: XmlElement): string {
  return Object.entries(element)
    .filter(([name, content]) => name.startsWith('@') && content !== undefined)
    .map(([name, content]) => ` ${name.slice(1)}="${toText(content)}"`)
    .join('');
}

function toText(content: XmlContent): string {
  return typeof content === 'object' || content === undefined ? '' : escapeXml(String(content));
}

function isList(content: XmlContent): content is readonly XmlContent[] {
  return Array.isArray(content);
}

const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For texts and attributes alike. A reader would make line feeds of returns (2.11). */
function escapeXml(text: string): string {
  return text
    .replace(forbidden, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
    .replaceAll('\r', '&#13;');
}
