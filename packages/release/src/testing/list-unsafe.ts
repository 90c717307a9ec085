import { listElements, type HtmlElement } from './html-tree';

const attributes: Record<string, string[]> = {
  a: ['href', 'rel'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start'],
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
};
const elements = [
  ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'figure', 'figcaption', 'img', 'br'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', 'a', 'strong', 'em', 'u', 'sup', 'sub'],
];

/** The elements of a fragment that may not be there, or have an attribute or address too many. */
export function listUnsafe(html: string): HtmlElement[] {
  return listElements(html).filter(
    ({ name, attributes: given }) =>
      !elements.includes(name) ||
      Object.keys(given).some((key) => !attributes[name]?.includes(key)) ||
      !/^(?:https?:\/\/|mailto:|tel:|#)/i.test(given['href'] ?? '#') ||
      !/^\/files\//.test(given['src'] ?? '/files/'),
  );
}
