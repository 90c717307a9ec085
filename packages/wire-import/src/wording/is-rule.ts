/** Whether a line is drawn rather than written: dashes, equals signs, underscores. */
export function isRule(line: string): boolean {
  return /^[-–—=_·.~]{4,400}$/.test(line);
}
