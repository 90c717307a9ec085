import type { TextRow } from './text-row';

/**
 * Joins a name that the wire broke over lines of its narrow first column: the following lines are
 * indented by one more space, and the figures stand beside the last.
 */
export function joinLabels(rows: readonly TextRow[]): TextRow[] {
  const joined: TextRow[] = [];
  let open: TextRow | null = null;
  for (const row of rows) {
    const last: TextRow | undefined = joined.at(-1);
    if (open !== null && last !== undefined && isContinued(open, last, row)) {
      joined[joined.length - 1] = { ...row, line: last.line, label: `${last.label} ${row.label}` };
    } else {
      joined.push(row);
      open = row;
    }
  }
  return joined;
}

/** `open` is the line on which the name began, `last` what was joined so far. */
function isContinued(open: TextRow, last: TextRow, row: TextRow): boolean {
  if (last.cells.length > 0 || last.label === '' || row.label === '') return false;
  if (last.label.endsWith(':')) return false;
  const isLower = /^[\p{Ll}(]/u.test(row.label);
  return row.indent === open.indent + 1 || (row.indent === open.indent && isLower);
}
