/** Elements whose words are never part of a page's text. */
export const silentTags: ReadonlySet<string> = new Set([
  ...['base', 'link', 'meta', 'script', 'style', 'template', 'title'],
]);

/** Elements whose words a page shows only where something failed, or never. */
export const unseenTags: ReadonlySet<string> = new Set([
  ...['audio', 'canvas', 'datalist', 'embed', 'iframe', 'map', 'noembed', 'noframes', 'noscript'],
  ...['object', 'video'],
]);

/** Elements that stand within a line of words. All others, unknown ones too, part words. */
export const inlineTags: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em'],
  ...['font', 'i', 'ins', 'kbd', 'mark', 'nobr', 'q', 's', 'samp', 'small', 'span', 'strike'],
  ...['strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr'],
]);

/** Elements without an end tag (HTML 13.1.2, "void elements"). */
export const voidTags: ReadonlySet<string> = new Set([
  ...['area', 'base', 'basefont', 'bgsound', 'br', 'col', 'embed', 'frame', 'hr', 'image', 'img'],
  ...['input', 'keygen', 'link', 'meta', 'param', 'source', 'track', 'wbr'],
]);
