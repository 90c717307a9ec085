import type {
  BlockNode,
  CellNode,
  ImageNode,
  InlineNode,
  ListItemNode,
  ListNode,
  TableNode,
} from '../body-document';
import { foldMarks, type InlineWriter, type Marked } from '../fold-marks';
import { isAllowedHref } from '../is-allowed-href';
import type { RenderContext } from '../render-context';
import { toTableSections } from '../table-sections';
import { toUnknownNodeError } from '../to-unknown-node-error';
import { escapeHtml } from './escape-html';
import { markElements } from './mark-elements';

/** Writes blocks one after the other as HTML. */
export function blocksToHtml(blocks: readonly BlockNode[], context: RenderContext): string {
  return blocks.map((block) => toBlock(block, context)).join('');
}

function toBlock(block: BlockNode, context: RenderContext): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlineToHtml(block.content)}</p>`;
    case 'heading': {
      const { level } = block.attrs;
      return `<h${level}>${inlineToHtml(block.content)}</h${level}>`;
    }
    case 'bulletList':
    case 'orderedList':
      return toList(block, context);
    case 'blockquote':
      return `<blockquote>${blocksToHtml(block.content, context)}</blockquote>`;
    case 'table':
      return toTable(block, context);
    case 'image':
      return toFigure(block, context);
    default:
      throw toUnknownNodeError(block);
  }
}

function toList(list: ListNode, context: RenderContext): string {
  const items = list.content.map((item) => `<li>${toItem(item, context)}</li>`).join('');
  if (list.type === 'bulletList') return `<ul>${items}</ul>`;
  const { start } = list.attrs;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${items}</ol>`;
}

/** An item of one paragraph, with or without lists below it, needs no paragraph of its own. */
function toItem({ content }: ListItemNode, context: RenderContext): string {
  const [first, ...rest] = content;
  const isPlain = rest.every(({ type }) => type === 'bulletList' || type === 'orderedList');
  return first?.type === 'paragraph' && isPlain
    ? inlineToHtml(first.content) + blocksToHtml(rest, context)
    : blocksToHtml(content, context);
}

type Scope = 'col' | 'row' | 'rowgroup';

function toTable(table: TableNode, context: RenderContext): string {
  const { headRows, groups } = toTableSections(table);
  const toRows = (from: number, to: number, scope: Scope) =>
    table.content
      .slice(from, to)
      .map(({ content = [] }) => {
        const cells = content.map((cell) => toCell(cell, scope, context));
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

function toCell({ type, attrs, content }: CellNode, scope: Scope, context: RenderContext): string {
  const [first, ...rest] = content;
  const inner =
    first?.type === 'paragraph' && rest.length === 0
      ? inlineToHtml(first.content)
      : blocksToHtml(content, context);
  // An empty corner is no header of anything: W3C's tables tutorial has it as a data cell.
  const isHeader = type === 'tableHeader' && inner !== '';
  const spans =
    (attrs.colspan > 1 ? ` colspan="${attrs.colspan}"` : '') +
    (attrs.rowspan > 1 ? ` rowspan="${attrs.rowspan}"` : '');
  return isHeader ? `<th scope="${scope}"${spans}>${inner}</th>` : `<td${spans}>${inner}</td>`;
}

/** With the image's measures where they are known, so that the page does not jump. */
function toFigure({ attrs }: ImageNode, context: RenderContext): string {
  const { url, width, height } = context.resolveFile(attrs.file);
  const measures =
    (width === null ? '' : ` width="${width}"`) + (height === null ? '' : ` height="${height}"`);
  const caption =
    attrs.caption === null ? '' : `<figcaption>${escapeHtml(attrs.caption)}</figcaption>`;
  const image = `<img src="${escapeHtml(url)}" alt="${escapeHtml(attrs.alt)}"${measures} loading="lazy">`;
  return `<figure>${image}${caption}</figure>`;
}

const writer: InlineWriter = { toText: escapeHtml, hardBreak: '<br>', toMarked };

/** Writes a line of text as HTML. */
export function inlineToHtml(nodes: readonly InlineNode[] = []): string {
  return foldMarks(nodes, writer);
}

function toMarked({ mark, inner }: Marked): string {
  if (mark.type === 'link') return toLink(mark.attrs.href, inner);
  const element = markElements[mark.type];
  return `<${element}>${inner}</${element}>`;
}

/** Looks again at what `parseBody` has judged: this is the last door before a reader's browser. */
function toLink(href: string, inner: string): string {
  if (!isAllowedHref(href)) throw new TypeError('A link points where none may point.');
  const rel = /^https?:/i.test(href) ? ' rel="noopener"' : '';
  return `<a href="${escapeHtml(href)}"${rel}>${inner}</a>`;
}
