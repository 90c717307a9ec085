/** The declarations that `PageStyles` reads; the others say nothing about words. */
const telling = new Set([
  ...['display', 'visibility', 'font', 'font-weight', 'font-style', 'vertical-align'],
  ...['text-decoration', 'text-decoration-line', 'position', 'top'],
]);

/** Elements that show tags as words: there a style is a word, too. */
const showsTags = /<(?:xmp|plaintext|textarea|noembed|noframes|noscript|iframe)\b/i;

/**
 * Takes out of the tags of a page what their styles say of fonts, colours and space. An exhibit of
 * EDGAR repeats it on every word, and its tokenizer reads each sign of it.
 */
export function shortenStyles(html: string): string {
  if (showsTags.test(html)) return html;
  const known = new Map<string, string>();
  const shorten = (_: string, style: string) => {
    const short = known.get(style) ?? ` style="${toTelling(style)}"`;
    known.set(style, short);
    return short;
  };
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.includes('style="') ? tag.replace(/\sstyle="([^"]*)"/g, shorten) : tag,
  );
}

function toTelling(style: string): string {
  // The semicolon of `&quot;` ends no declaration.
  if (style.includes('&')) return style;
  return style
    .split(';')
    .filter((declaration) => telling.has(declaration.split(':', 1)[0]?.trim().toLowerCase() ?? ''))
    .join(';');
}
