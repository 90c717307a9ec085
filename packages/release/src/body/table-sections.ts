import type { RowNode, TableNode } from './body-document';
import { blocksToText } from './text/blocks-to-text';

/** Rows of a table, counted from 0, up to before `to`. */
export interface RowGroup {
  from: number;
  to: number;
  /** How many of its first rows are the title over the others: “Assets” of a balance sheet. */
  titleRows: number;
}

export interface TableSections {
  /** How many rows at the top name the columns. */
  headRows: number;
  /** All rows below; those before the first title are a group without one. */
  groups: RowGroup[];
}

/**
 * Reads from its cells what a table consists of: a head over its columns, and groups of rows. A
 * title that follows the names of the columns heads the rows below it and no column, as those
 * further down do.
 */
export function toTableSections(table: TableNode): TableSections {
  const rows = table.content;
  const isTitle = listTitles(rows);
  const headerRows = countHeaderRows(rows);
  let headRows = headerRows;
  while (isTitle[headRows - 1] && !saysUnit(rows[headRows - 1])) headRows -= 1;
  // A line over the whole table and no other is its name.
  if (headRows === 0 && !isTitle.slice(headerRows).includes(true)) headRows = headerRows;
  return { headRows, groups: toGroups(isTitle, headRows) };
}

/**
 * The rows at the top that hold only header cells. A row whose cells reach below them is no part of
 * the head, because a browser cuts a span at the head's end (HTML 4.9.12) and the columns after it
 * would shift.
 */
function countHeaderRows(rows: readonly RowNode[]): number {
  const firstOther = rows.findIndex((row) => !isHeaderRow(row));
  let count = firstOther === -1 ? rows.length : firstOther;
  for (let row = count - 1; row >= 0; row -= 1) {
    if (row + deepestSpan(rows[row]) > count) count = row;
  }
  return count;
}

/** For each row whether it is a title: in a header cell over all columns, or before empty ones. */
function listTitles(rows: readonly RowNode[]): boolean[] {
  const columns = (rows[0]?.content ?? []).reduce((sum, { attrs }) => sum + attrs.colspan, 0);
  let reached = 0;
  const isTitle = rows.map((row, at) => {
    const isOwn = reached <= at && deepestSpan(row) === 1;
    reached = Math.max(reached, at + deepestSpan(row));
    return isOwn && columns > 1 && hasTitle(row);
  });
  // Nothing is below the last ones to head.
  for (let last = rows.length - 1; last >= 0 && isTitle[last]; last -= 1) isTitle[last] = false;
  return isTitle;
}

function hasTitle(row: RowNode): boolean {
  if (!isHeaderRow(row)) return false;
  const [first = '', ...others] = toTexts(row);
  return first !== '' && others.every((text) => text === '');
}

function saysUnit(row: RowNode | undefined): boolean {
  return unit.test(toTexts(row).join(''));
}

function toTexts(row: RowNode | undefined): string[] {
  return (row?.content ?? []).map(({ content }) => blocksToText(content).trim());
}

/** Lines that say of all figures what they count: `(in thousands)`, `€ million`, `in TEUR`. */
const unit =
  /^\(.*\)$|^(?:(?:all )?(?:amounts|figures) )?(?:in |en |i )?(?:[A-Z]{0,3}\p{Sc}|[TMk]?(?:EUR|USD|GBP|CHF|SEK|NOK|DKK|CAD|AUD|JPY)\b|(?:thousand|million|billion|millier|tusen|miljon)(?:s|er)?\b|(?:Tsd|Mio|Mrd)\b)/iu;

export function isTitleRow(groups: readonly RowGroup[], row: number): boolean {
  return groups.some(({ from, titleRows }) => from <= row && row < from + titleRows);
}

function toGroups(isTitle: readonly boolean[], headRows: number): RowGroup[] {
  const groups: RowGroup[] = [];
  for (let from = headRows; from < isTitle.length;) {
    let under = from;
    while (isTitle[under]) under += 1;
    const next = isTitle.indexOf(true, under);
    const to = next === -1 ? isTitle.length : next;
    groups.push({ from, to, titleRows: under - from });
    from = to;
  }
  return groups;
}

function isHeaderRow({ content = [] }: RowNode): boolean {
  return content.every(({ type }) => type === 'tableHeader');
}

function deepestSpan(row: RowNode | undefined): number {
  return Math.max(1, ...(row?.content ?? []).map(({ attrs }) => attrs.rowspan));
}
