/**
 * The lines of an iCalendar object or a vCard as they are sent.
 *
 * @throws Error where one ends in anything but CRLF, or has more than 75 octets.
 */
export function listContentLines(text: string): string[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`A line ends in half an end: ${line}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`A line is too long: ${line}`);
  }
  return lines;
}

/** The lines as they are read: unfolded. */
export function listUnfolded(text: string): string[] {
  return listContentLines(text).join('\r\n').replaceAll('\r\n ', '').split('\r\n');
}
