/** What a page's HTML says: each element's text on a line of its own, but for those in a line. */
export function toVisibleText(html: string): string {
  const entities: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
  };
  return html
    .replace(/<\/?(?:a|strong|em|u|sup|sub|span|time|code|bdi|wbr)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\n+/g, '\n')
    .trim();
}
