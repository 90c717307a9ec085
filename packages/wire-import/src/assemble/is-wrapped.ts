/** Whether the line breaks of a text are only where a column ended: all but the last are long. */
export function isWrapped(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length < 2) return false;
  const full = lines.slice(0, -1);
  return (
    full.every((line) => line.length >= 45 && line.length <= 160) &&
    !full.every((line) => /[.:;]$/.test(line))
  );
}
