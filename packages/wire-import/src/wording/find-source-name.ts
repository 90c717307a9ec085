/**
 * Who sends the release, as its last line says: `SOURCE Northgate Corp.`, `Source: Northgate Corp.`.
 * Null for a line that does not say it.
 */
export function findSourceName(line: string): string | null {
  if (line.length > 200) return null;
  const match =
    /^\*{0,2}(?:SOURCE\s?[:–—-]?|Source\s?:|Sources?\s?:|QUELLE\s?:|Quelle\s?:)\*{0,2}\s+(\S.*)$/.exec(
      line,
    );
  const name = match?.[1]?.trim() ?? '';
  return name === '' || /^(?:code|of|data|tables?)\b/i.test(name) ? null : name;
}
