/** Where a table of pipes stands among lines: from its first row to the line after its last one. */
export interface PipeTablePlace {
  start: number;
  /** The line of dashes under the first row. */
  rule: number;
  end: number;
}

/** Finds the next table of pipes (GFM, "Tables") among the lines of a paragraph. */
export function findPipeTable(lines: readonly string[], from = 0): PipeTablePlace | null {
  for (let rule = from + 1; rule < lines.length; rule += 1) {
    if (!isRule(lines[rule] ?? '') || !isRow(lines[rule - 1] ?? '')) continue;
    let end = rule + 1;
    while (end < lines.length && isRow(lines[end] ?? '')) end += 1;
    return { start: rule - 1, rule, end };
  }
  return null;
}

function isRow(line: string): boolean {
  return line.includes('|');
}

function isRule(line: string): boolean {
  return line.includes('|') && line.includes('-') && /^[\s|:-]+$/u.test(line);
}

/** Cuts a row at its pipes; `\|` is none. */
export function splitRow(line: string): string[] {
  const cells: string[] = [];
  const trimmed = line.trim();
  let start = trimmed.startsWith('|') ? 1 : 0;
  for (let at = start; at < trimmed.length; at += 1) {
    if (trimmed[at] === '\\') at += 1;
    else if (trimmed[at] === '|') {
      cells.push(trimmed.slice(start, at).trim());
      start = at + 1;
    }
  }
  if (start < trimmed.length) cells.push(trimmed.slice(start).trim());
  return cells;
}
