/**
 * The words of a text in their order, in lower case: runs of letters and digits, in the form that
 * looks and spacing leave alike (NFKC), so that `ﬁrst`, `first` and `First` are one word.
 */
export function listWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}
