/**
 * The query of an address, with its question mark; empty where nothing is asked for. Strapi's own
 * client encodes nothing, so that the plus in an e-mail address would arrive as a space.
 */
export function toQuery(params: Record<string, string | number | null>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== '') query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
