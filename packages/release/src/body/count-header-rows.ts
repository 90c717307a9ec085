import type { RowNode, TableNode } from './body-document';

/**
 * How many rows at the top are the table's head: those that hold only header cells. A row whose
 * cells reach below the head is no part of it, because a browser cuts a span at the head's end
 * (HTML 4.9.12) and the columns after it would shift.
 */
export function countHeaderRows({ content }: TableNode): number {
  const firstOther = content.findIndex((row) => !isHeaderRow(row));
  let count = firstOther === -1 ? content.length : firstOther;
  for (let row = count - 1; row >= 0; row -= 1) {
    if (row + deepestSpan(content[row]) > count) count = row;
  }
  return count;
}

function isHeaderRow({ content = [] }: RowNode): boolean {
  return content.every(({ type }) => type === 'tableHeader');
}

function deepestSpan(row: RowNode | undefined): number {
  return Math.max(1, ...(row?.content ?? []).map(({ attrs }) => attrs.rowspan));
}
