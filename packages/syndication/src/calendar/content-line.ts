/** Octets that a line may have, its end not counted (RFC 5545, 3.1; RFC 6350, 3.2). */
const longest = 75;

/** Parameters of a property; several values of one are separated by commas. */
export type Parameters = Record<string, string | readonly string[]>;

/**
 * One property of an iCalendar object or a vCard, folded, with its line's end. The value is taken
 * as it is: texts come from `toTextValue`. Neither it nor a parameter can end the line.
 */
export function toContentLine(name: string, value: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(
    ([key, values]) => `;${key}=${[values].flat().map(toParameterValue).join(',')}`,
  );
  return `${fold(`${name}${given.join('')}:${removeControls(value)}`)}\r\n`;
}

/**
 * A text as a value: separators and line breaks are escaped (RFC 5545, 3.3.11).
 *
 * @param separators that are escaped, the backslash among them.
 */
export function toTextValue(text: string, separators = /[\\;,]/g): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(separators, '\\$&')
    .replaceAll('\n', '\\n');
}

/**
 * A text as a value of a vCard that has no parts: the semicolon separates none there, and some
 * readers take the backslash before one for a part of the text (RFC 6350, 3.4 leaves it open).
 */
export function toCardValue(text: string): string {
  return toTextValue(text, /[\\,]/g);
}

/** RFC 6868 for what may not even stand in quotes. */
function toParameterValue(value: string): string {
  const escaped = removeControls(value.replace(/\^/g, '^^').replace(/"/g, "^'"));
  return /[,;:]/.test(escaped) ? `"${escaped}"` : escaped;
}

/** Control characters and halves of a surrogate pair, which UTF-8 cannot write. */
function removeControls(value: string): string {
  return value.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, '');
}

/** Folds between characters, never within one: a reader may unfold after it has decoded. */
function fold(line: string): string {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}
