import type { CellNode, TableNode } from '@dateline/release';
import { inlineToMail } from './inline-to-mail';
import { styles } from './style';

/** What 600 pixels show at a readable size; on a phone less, where the table scrolls with the mail. */
const mostColumns = 5;
const mostRows = 40;

/** Null for a table that is too large for a mail: the page shows it. */
export function tableToMail({ content }: TableNode, pageUrl: string): string | null {
  const columns = (content[0]?.content ?? []).reduce((sum, { attrs }) => sum + attrs.colspan, 0);
  if (columns > mostColumns || content.length > mostRows) return null;
  const rows = content.map(({ content: cells = [] }) => {
    const written = cells.map((cell, index) => toCell(cell, index === 0, pageUrl));
    return `<tr>${written.join('')}</tr>`;
  });
  // Said outright: the table around the whole mail is none for who hears it.
  return `<table role="table" width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.table}" class="text">${rows.join('')}</table>`;
}

function toCell({ type, attrs, content }: CellNode, isFirst: boolean, pageUrl: string): string {
  const inner = content.map((block) => toLines(block, pageUrl)).join('<br>');
  const spans =
    (attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '') +
    (attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '');
  const align = isFirst ? 'left' : 'right';
  const [element, kind] = type === 'tableHeader' ? ['th', 'header'] : ['td', 'cell'];
  const style = kind === 'header' ? styles.header : styles.cell;
  return `<${element} class="${kind}"${spans} align="${align}" style="${style}text-align:${align};">${inner}</${element}>`;
}

function toLines(block: CellNode['content'][number], pageUrl: string): string {
  if (block.type === 'paragraph') return inlineToMail(block.content, pageUrl);
  return block.content
    .flatMap((item) => item.content)
    .map((inner) => (inner.type === 'paragraph' ? `• ${inlineToMail(inner.content, pageUrl)}` : ''))
    .filter((line) => line !== '')
    .join('<br>');
}
