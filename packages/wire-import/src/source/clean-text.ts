/** Whether there is anything to clean; most texts are sound, and this looks at them once. */
const unsound = /[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const dropped = /[^\P{Cc}\t\n]|[\ufffe\uffff\ufeff]/gu;

/**
 * Text that a body can store (`isStorableText`): without control characters, and with U+FFFD for
 * half a surrogate pair. Line breaks are one `\n` each.
 */
export function cleanText(text: string): string {
  if (!unsound.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/gu, '\n')
    .replace(dropped, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
