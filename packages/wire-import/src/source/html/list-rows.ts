import type { SourceBlock } from '../../source-document';
import type { LooseCell } from '../table/source-table';
import { getAttribute, isElement, isHidden } from './html-element';
import type { PageElement } from './page-node';
import type { PageStyles } from './page-style';

/** The rows of a table with their cells; `readCell` reads what stands in one. */
export function listRows(
  table: PageElement,
  styles: PageStyles,
  readCell: (cell: PageElement) => SourceBlock[],
): LooseCell[][] {
  return listElements(table, styles).flatMap((part) =>
    (part.tagName === 'tr' ? [part] : listElements(part, styles)).flatMap((row) =>
      row.tagName === 'tr' ? [toRow(row, styles, readCell)] : [],
    ),
  );
}

function toRow(
  row: PageElement,
  styles: PageStyles,
  readCell: (cell: PageElement) => SourceBlock[],
): LooseCell[] {
  return listElements(row, styles).map((cell) => ({
    blocks: readCell(cell),
    colspan: toSpan(getAttribute(cell, 'colspan')),
    rowspan: toSpan(getAttribute(cell, 'rowspan')),
    isHeader: cell.tagName === 'th',
  }));
}

/** The elements directly within that a page shows. */
function listElements(element: PageElement, styles: PageStyles): PageElement[] {
  return element.childNodes.filter(isElement).filter((child) => !isHidden(child, styles));
}

function toSpan(value: string | null): number {
  const span = Number.parseInt(value ?? '1', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}
