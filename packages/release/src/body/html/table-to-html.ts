import type { BlockNode, CellNode, RowNode, TableNode } from '../body-document';
import { countHeaderRows } from '../count-header-rows';
import { inlineToHtml } from './inline-to-html';

/** Writes a table as HTML; `toBlocks` writes what its cells hold. */
export function tableToHtml(table: TableNode, toBlocks: (blocks: BlockNode[]) => string): string {
  const headerRows = countHeaderRows(table);
  const toRows = (rows: RowNode[], scope: 'col' | 'row') =>
    rows
      .map(({ content = [] }) => {
        const cells = content.map((cell) => toCell(cell, scope, toBlocks));
        return `<tr>${cells.join('')}</tr>`;
      })
      .join('');
  const head = toRows(table.content.slice(0, headerRows), 'col');
  const body = toRows(table.content.slice(headerRows), 'row');
  return `<table>${head && `<thead>${head}</thead>`}${body && `<tbody>${body}</tbody>`}</table>`;
}

function toCell(
  { type, attrs, content }: CellNode,
  scope: 'col' | 'row',
  toBlocks: (blocks: BlockNode[]) => string,
): string {
  const [first, ...rest] = content;
  const inner =
    first?.type === 'paragraph' && rest.length === 0
      ? inlineToHtml(first.content)
      : toBlocks(content);
  // An empty corner is no header of anything: W3C's tables tutorial has it as a data cell.
  const isHeader = type === 'tableHeader' && inner !== '';
  const spans =
    (attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '') +
    (attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '');
  return isHeader ? `<th scope="${scope}"${spans}>${inner}</th>` : `<td${spans}>${inner}</td>`;
}
