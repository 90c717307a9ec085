/**
 * Whether a cell holds a figure as financial tables write them: `1,204.5`, `(38,004)`, `$ 12`,
 * `−6.1 %`, `n/a` or a dash for none. Short, so that no text of a page is searched.
 */
export function isNumber(text: string): boolean {
  if (text.length > 24) return false;
  return (
    /^[(+\-−–]?[$€£¥]?[ \u00a0]?[(+\-−–]?[\d.,\u00a0\u202f’' ]*\d[ \u00a0]?[)%x×]{0,2}$/u.test(
      text,
    ) || /^(?:n\/?a|n\.m\.|nm|[-–—])$/iu.test(text)
  );
}
