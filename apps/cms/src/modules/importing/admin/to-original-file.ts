/** Bytes that the newsroom takes, as the server has it. */
const mostBytes = 10_000_000;

/** What was pasted, as the file that will be archived: the page where there is one, else the text. */
export function toPastedFile(html: string, text: string): File | null {
  // A browser's own text/html of plain text says no more than the text itself.
  if (html.trim() !== '') return new File([html], 'Pasted release.html', { type: 'text/html' });
  if (text.trim() !== '') return new File([text], 'Pasted release.txt', { type: 'text/plain' });
  return null;
}

/** Why a file is not even sent; null where it may be. */
export function findFileFault({ name, size }: Pick<File, 'name' | 'size'>): string | null {
  if (size > mostBytes) {
    return `“${name}” is larger than 10 MB, which no release is: take the pictures out of it, or save it as plain text.`;
  }
  if (size === 0) return `“${name}” is empty: choose another file.`;
  return null;
}
