import type { CellPlace, FigurePiece } from '@dateline/release/figures/figure-piece';
import { createStyleReader } from '../paste/create-style-reader';
import { listSeenSpans } from '../paste/list-seen-spans';
import type { PasteContext } from '../paste/paste-context';
import type { Spans } from '../paste/to-whole-grid';

export interface CopiedPieces {
  /** What a reader of the source saw: a piece for each cell, one for all that stands around. */
  shown: FigurePiece[];
  /** What was hidden there: cells of hidden rows and columns, hidden text. */
  hidden: FigurePiece[];
}

/** What is no text of the page, and what Word keeps of its comments and deleted words. */
const noText =
  'head, style, script, noscript, template, title, xml, iframe, object, embed, audio, video, ' +
  'canvas, svg, input, select, textarea, button, del, .MsoCommentReference, .msocomanchor, ' +
  '.msocomtxt, .MsoCommentText';

/** What does not part the figures on its two sides. */
const inline =
  'a, abbr, b, bdi, bdo, big, cite, code, data, dfn, em, font, i, ins, kbd, label, mark, q, s, ' +
  'samp, small, span, strike, strong, sub, sup, time, tt, u, var, wbr';

/**
 * Reads the words of a copied page once more: what is pasted is held against this, so it shares
 * nothing with the cleaning but how styles are read and which cells Excel hides.
 */
export function listCopiedPieces(html: string): CopiedPieces {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const styleOf = createStyleReader(
    Array.from(page.querySelectorAll('style'), (sheet) => sheet.textContent ?? ''),
  );
  const spans = listSeenSpans(page.body, styleOf);
  const isHidden = (element: Element) =>
    isOutOfSight(spans.get(element)) ||
    styleOf(element, 'display') === 'none' ||
    styleOf(element, 'mso-hide') === 'all';
  const places = toCellPlaces(page.body, isHidden);
  const around: FigurePiece = { text: '', cell: null };
  const copied: CopiedPieces = { shown: [around], hidden: [] };

  const read = (node: Node, piece: FigurePiece) => {
    if (node instanceof Text) piece.text += node.data.replace(/[ \t\r\n]+/g, ' ');
    if (!(node instanceof Element) || isNoText(node, styleOf)) return;
    const own = open(node) ?? piece;
    const isApart = !node.matches(inline);
    if (isApart) own.text += '\n';
    for (const child of node.childNodes) read(child, own);
    if (isApart) own.text += '\n';
  };
  /** A piece of its own for a cell and for what is hidden. */
  const open = (element: Element): FigurePiece | null => {
    const cell = places.get(element) ?? null;
    const isUnseen = isHidden(element);
    if (cell === null && !isUnseen) return null;
    const piece = { text: '', cell };
    (isUnseen ? copied.hidden : copied.shown).push(piece);
    return piece;
  };

  read(page.body, around);
  return copied;
}

function isOutOfSight(spans: Spans | undefined): boolean {
  return spans !== undefined && (spans.colspan === 0 || spans.rowspan === 0);
}

function isNoText(element: Element, styleOf: PasteContext['styleOf']): boolean {
  return (
    element.matches(noText) ||
    // The bullet or number of a list, which a list writes by itself.
    styleOf(element, 'mso-list') === 'ignore' ||
    styleOf(element, 'mso-element').startsWith('comment')
  );
}

/** Where each cell that is seen stands: of tables in tables the outer ones, and none of one cell. */
function toCellPlaces(
  body: Element,
  isHidden: (element: Element) => boolean,
): Map<Element, CellPlace> {
  const places = new Map<Element, CellPlace>();
  let number = 0;
  for (const table of body.querySelectorAll('table')) {
    if ((table.parentElement?.closest('table') ?? null) !== null || isHidden(table)) continue;
    const rows = Array.from(table.rows)
      .filter((row) => !isHidden(row))
      .map((row) => Array.from(row.cells).filter((cell) => !isHidden(cell)))
      .filter((cells) => cells.length > 0);
    if (rows.flat().length < 2) continue;
    for (const [row, cells] of rows.entries()) {
      for (const [cell, element] of cells.entries())
        places.set(element, { table: number, row, cell });
    }
    number += 1;
  }
  return places;
}
