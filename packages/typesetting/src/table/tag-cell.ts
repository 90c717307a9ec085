import { type Element, setAttributes } from '../pdf/tags';
import type { Flow } from '../pdf/flow';
import type { LaidCell } from './lay-table';

/** The element of a cell: what it spans, and for which cells it is the header. */
export function tagCell(flow: Flow, row: Element, cell: LaidCell, isHead: boolean): Element {
  const isHeader = isHead || cell.isHeader;
  const element = flow.tags.add(row, isHeader ? 'TH' : 'TD');
  setAttributes(element, 'Table', {
    Scope: isHeader ? (isHead ? 'Column' : 'Row') : undefined,
    ColSpan: cell.colspan > 1 ? cell.colspan : undefined,
    RowSpan: cell.rowspan > 1 ? cell.rowspan : undefined,
  });
  return element;
}
