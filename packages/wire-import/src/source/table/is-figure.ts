/** Whether the words of a cell are a figure: `1,234`, `(0.05)`, `$12.3`, `45%`, a dash for none. */
export function isFigure(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:[A-Z]{0,3}[$€£¥₹]\s?)?[(+\-–—−]?\s?(?:[A-Z]{0,3}[$€£¥₹]\s?)?(?:\d[\d,.\u00a0 ']*|\.\d+|[-–—−]|N\/?[AM])[)%x\s]*(?:bps|pts|pp)?$/u.test(
      text,
    )
  );
}

/** Whether a figure may as well be the heading of a column: a year such as `2024`. */
export function isYear(text: string): boolean {
  return /^(?:FY)?(?:19|20)\d\d$/u.test(text);
}

/** Whether a figure may as well be the mark of a note: `(1)`. */
export function isNoteMark(text: string): boolean {
  return /^\(\d\)$/u.test(text);
}
