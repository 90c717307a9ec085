import type { CellNode, TableNode } from '@dateline/release';
import { isTitleRow, toTableSections } from '@dateline/release/body/table-sections';
import { inlineToMail } from './inline-to-mail';
import { styles } from './style';

/** What 600 pixels show at a readable size; on a phone less, where the table scrolls with the mail. */
const mostColumns = 5;
const mostRows = 40;

/** Null for a table that is too large for a mail: the page shows it. */
export function tableToMail(table: TableNode, pageUrl: string): string | null {
  const { content } = table;
  const columns = (content[0]?.content ?? []).reduce((sum, { attrs }) => sum + attrs.colspan, 0);
  if (columns > mostColumns || content.length > mostRows) return null;
  // For each column, how many rows a cell of a row above still reaches into.
  const reaching = new Array<number>(columns).fill(0);
  const { headRows, groups } = toTableSections(table);
  const rows = content.map(({ content: cells = [] }, row) => {
    const scope = row < headRows ? 'col' : isTitleRow(groups, row) ? 'rowgroup' : 'row';
    let column = 0;
    const written = cells.map((cell) => {
      while ((reaching[column] ?? 0) > 0) column += 1;
      const start = column;
      column += cell.attrs.colspan;
      reaching.fill(cell.attrs.rowspan, start, column);
      return toCell(cell, start === 0, scope, pageUrl);
    });
    reaching.forEach((left, index) => (reaching[index] = Math.max(0, left - 1)));
    return `<tr>${written.join('')}</tr>`;
  });
  // Said outright: the table around the whole mail is none for who hears it.
  return `<table role="table" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.table}" class="text">${rows.join('')}</table>`;
}

/** The first column has words, the others figures. */
function toCell(
  { type, attrs, content }: CellNode,
  isFirst: boolean,
  scope: 'col' | 'row' | 'rowgroup',
  pageUrl: string,
): string {
  const inner = content.map((block) => toLines(block, pageUrl)).join('<br>');
  const spans =
    (attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '') +
    (attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '');
  const align = isFirst ? 'left' : 'right';
  const isHeader = type === 'tableHeader';
  const element = isHeader ? 'th' : 'td';
  const heads = isHeader ? ` scope="${scope}"` : '';
  const kind = scope === 'col' ? 'header' : 'cell';
  const weight =
    isHeader && scope !== 'col' ? styles[scope === 'row' ? 'rowHeader' : 'groupHeader'] : '';
  return `<${element}${heads} class="${kind}"${spans} align="${align}" style="${styles[kind]}${weight}text-align:${align};">${inner}</${element}>`;
}

function toLines(block: CellNode['content'][number], pageUrl: string): string {
  if (block.type === 'paragraph') return inlineToMail(block.content, pageUrl);
  return block.content
    .flatMap((item) => item.content)
    .map((inner) => (inner.type === 'paragraph' ? `• ${inlineToMail(inner.content, pageUrl)}` : ''))
    .filter((line) => line !== '')
    .join('<br>');
}
