import type { BlockNode, CellNode, TableNode } from '../body-document';
import { toTableSections } from '../table-sections';
import { inlineToHtml } from './inline-to-html';

type Scope = 'col' | 'row' | 'rowgroup';

/** Writes a table as HTML; `toBlocks` writes what its cells hold. */
export function tableToHtml(table: TableNode, toBlocks: (blocks: BlockNode[]) => string): string {
  const { headRows, groups } = toTableSections(table);
  const toRows = (from: number, to: number, scope: Scope) =>
    table.content
      .slice(from, to)
      .map(({ content = [] }) => {
        const cells = content.map((cell) => toCell(cell, scope, toBlocks));
        return `<tr>${cells.join('')}</tr>`;
      })
      .join('');
  const head = toRows(0, headRows, 'col');
  const bodies = groups.map(({ from, to, titleRows }) => {
    const below = from + titleRows;
    return `<tbody>${toRows(from, below, 'rowgroup')}${toRows(below, to, 'row')}</tbody>`;
  });
  return `<table>${head && `<thead>${head}</thead>`}${bodies.join('')}</table>`;
}

function toCell(
  { type, attrs, content }: CellNode,
  scope: Scope,
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
