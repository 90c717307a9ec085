import { fromControl } from '@dateline/release/characters/windows-1252';

/** Whether there is anything to clean; most texts are sound, and this looks at them once. */
const unsound = /[^\P{Cc}\t\n]|[\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;
const dropped = /[^\P{Cc}\t\n\r\f\v\u0080-\u009f]|[\ufffe\uffff]/gu;
/** A line break of its own (NEL) where no other of these stands in the text. */
const misread = /[\u0080-\u0084\u0086-\u009f]/u;
const lost = /\p{Surrogate}|\ufffd/gu;

/**
 * Text that a body can store (`isStorableText`): without control characters, and with U+FFFD for
 * half a surrogate pair. Line breaks are one `\n` each. Controls of Latin-1 are what Windows-1252
 * has in their place: a program before us took the one for the other.
 */
export function cleanText(text: string): string {
  if (!unsound.test(text)) return text;
  return restore(text)
    .replace(/\r\n?|[\u0085\u2028\u2029\f\v]/gu, '\n')
    .replace(dropped, '')
    .replace(/\ufeff/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

/** What `cleanText` does to a text that changes what somebody may read in it. */
export function describeCleaning(text: string): string[] {
  const notices: string[] = [];
  const restored = misread.test(text) ? (text.match(/[\u0080-\u009f]/gu)?.length ?? 0) : 0;
  if (restored > 0) {
    notices.push(
      `The text had control characters in place of signs such as € or “: ${toCount(restored)} read as the signs that Windows has there. Compare ${restored === 1 ? 'it' : 'them'} with the original.`,
    );
  }
  const gone = text.match(dropped)?.length ?? 0;
  if (gone > 0) {
    notices.push(`Control characters, which show nothing, were left out: ${gone}.`);
  }
  const broken = restore(text).match(lost)?.length ?? 0;
  if (broken > 0) {
    notices.push(
      `The text has characters that could not be read and stand as “\ufffd” now: ${broken}. Put the right ones in their place.`,
    );
  }
  return notices;
}

function toCount(count: number): string {
  return count === 1 ? 'one was' : `${count} were`;
}

function restore(text: string): string {
  if (!misread.test(text)) return text;
  return text.replace(/[\u0080-\u009f]/gu, (control) => fromControl(control) ?? '\ufffd');
}
