/**
 * Whether a link of a body may point there: to the web, a mailbox, a telephone, or a place on the
 * page itself (`#` alone is a placeholder that issued history may hold).
 *
 * An allow-list of whole spellings, because browsers strip tabs, line breaks and leading controls
 * before they read a scheme (WHATWG URL, "basic URL parser"): `java\nscript:` must not pass. The
 * two slashes keep `https:x` out, which an https page reads as an address relative to itself.
 */
export function isAllowedHref(href: string): boolean {
  return (
    href.length <= 2000 &&
    !/[\s\p{Cc}\p{Surrogate}]/u.test(href) &&
    /^(?:https?:\/\/.|mailto:.|tel:.|#)/iu.test(href)
  );
}
