/**
 * Whether every place a release travels to can hold the text: XML 1.0 (feeds) and PostgreSQL have
 * no room for control characters or half a surrogate pair. A tab may stay; a line break is the
 * `hardBreak` node, so that one line of text is one line in every rendering.
 */
export function isStorableText(text: string): boolean {
  return !/[^\P{Cc}\t\u007f-\u009f]|[\ufffe\uffff]|\p{Surrogate}/u.test(text);
}
