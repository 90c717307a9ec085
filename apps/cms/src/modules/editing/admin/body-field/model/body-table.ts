import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { pasteTableCells } from './paste-table-cells';

/** What stands in a cell of a disclosed table: figures, words, at most a list. */
const cellContent = '(paragraph | list)+';

export const bodyTable = Table.extend({
  addProseMirrorPlugins() {
    return [pasteTableCells(), ...(this.parent?.() ?? [])];
  },
  renderHTML() {
    // The frame lets a wide table scroll by itself on a phone.
    return ['div', { class: 'body-table' }, ['table', ['tbody', 0]]];
  },
}).configure({ resizable: false, View: null });

export const bodyTableRow = TableRow;

export const bodyTableCell = TableCell.extend({
  content: cellContent,
  addAttributes: toCellAttributes,
});

export const bodyTableHeader = TableHeader.extend({
  content: cellContent,
  addAttributes: toCellAttributes,
});

function toCellAttributes() {
  return {
    colspan: { default: 1, parseHTML: toSpan('colspan', 1000) },
    rowspan: { default: 1, parseHTML: toSpan('rowspan', 65_534) },
    // Widths are none of this editor's business; those that a body has stay as they are.
    colwidth: { default: null, rendered: false, parseHTML: () => null },
  };
}

/** The limits are the model's, which are HTML's. */
function toSpan(name: string, most: number) {
  return (element: HTMLElement): number => {
    const span = Number(element.getAttribute(name) ?? 1);
    return Number.isInteger(span) && span >= 1 && span <= most ? span : 1;
  };
}
