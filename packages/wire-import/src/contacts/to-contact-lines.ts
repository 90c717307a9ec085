import { listEmails, listPhones } from './find-addresses';

/** Cuts what stands side by side on one line; an empty line is where a block ends. */
export function toContactLines(lines: readonly string[]): string[] {
  return joinBroken(unfoldColumns(lines)).flatMap((line) => {
    const bare = line
      .replace(/^[\s/]{0,3}(?=CONTACT)/, '')
      .replace(/\/\s*$/, '')
      .trim();
    if (bare === '') return [''];
    const parts = bare
      .split(/\s{0,3}(?:\t+|\s\|\s?|\|\s|\s{4,}|\s[•·]\s|;\s(?!ext))\s{0,3}/)
      .filter((part) => part !== '');
    return parts.flatMap(splitAtOr);
  });
}

const gutter = /\s{0,3}(?:\t|\s{3,})\s{0,3}/;

/** Contacts printed in columns beside each other: the first column, then the next. */
function unfoldColumns(lines: readonly string[]): string[] {
  const rows = lines.map((line) => line.split(gutter));
  const wide = rows.filter((row) => row.length > 1);
  const isColumns = wide.some((row) => {
    const told = row.filter((cell) => listEmails(cell).length + listPhones(cell).length > 0);
    return told.length > 1;
  });
  const first = rows.findIndex((row) => row.length > 1);
  const last = rows.findLastIndex((row) => row.length > 1);
  if (!isColumns || wide.length < 2) return [...lines];
  const columns = Math.max(...wide.map((row) => row.length));
  const unfolded = Array.from({ length: columns }, (_, column) => [
    '',
    ...rows.slice(first, last + 1).map((row) => row[column] ?? ''),
  ]);
  return [
    ...lines.slice(0, first),
    ...unfolded.map((cells) => cells.filter((cell, index) => index === 0 || cell !== '')).flat(),
    ...lines.slice(last + 1),
  ];
}

/** `Jane Roe at 555 0100 or John Doe at 555 0199`: two people on one line. */
function splitAtOr(part: string): string[] {
  const match =
    /^(.{8,160}[\d@].{0,80}?),?\s(?:or|and)\s(?=\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}.'’-]+[\s,])/u.exec(
      part,
    );
  return match?.[1] === undefined ? [part] : [match[1], '', part.slice(match[1].length)];
}

/** A name that a narrow column broke in two: `Jane`, then `Roe —`. */
function joinBroken(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    if (/^\p{Lu}\p{Ll}+$/u.test(last) && /^\p{Lu}\p{Ll}+\s?[–—-]$/u.test(line)) {
      joined[joined.length - 1] = `${last} ${line}`;
    } else joined.push(line);
  }
  return joined;
}
