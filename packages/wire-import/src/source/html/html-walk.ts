import type { SourceBlock } from '../../source-document';
import { append } from '../append';
import { listTextBlocks } from '../text/read-text';
import { toTableBlocks } from '../table/to-table-blocks';
import {
  getAttribute,
  isElement,
  isHidden,
  isText,
  toElementText,
  toPreformattedText,
} from './html-element';
import { HtmlReading } from './html-reading';
import { listRows } from './list-rows';
import { plainLook, type Look } from './look';
import type { PageElement, PageNode } from './page-node';
import type { PageStyles } from './page-style';
import { inlineTags, silentTags, unseenTags } from './page-tags';
import { toLook } from './to-look';

/** Deeper than any page is made; what lies below is read as plain words. */
const deepest = 250;
/** Words that a page hides are reported up to here. */
const longestReport = 2_000;
/** Fields before an exhibit in a filing's own markup (EDGAR Filer Manual, SGML header). */
const filingFields = new Set(['type', 'sequence', 'filename', 'description']);

/** Walks the tree of a page and hands its words to the open block of a reading. */
export class HtmlWalk {
  private readonly reading: HtmlReading;
  /** The lists around, from the outermost; `ordinal` is the number of the next item. */
  private readonly lists: { ordinal: number | null }[] = [];

  constructor(
    private readonly notices: Set<string>,
    private readonly styles: PageStyles,
    private depth = 0,
  ) {
    this.reading = new HtmlReading();
  }

  read(nodes: readonly PageNode[], look: Look = plainLook): SourceBlock[] {
    this.walk(nodes, look);
    this.reading.close();
    return this.reading.blocks;
  }

  private walk(nodes: readonly PageNode[], look: Look): void {
    this.depth += 1;
    for (const node of nodes) {
      if (isElement(node)) this.walkElement(node, look);
      else if (isText(node)) {
        this.reading.write(node.value, look);
      }
    }
    this.depth -= 1;
  }

  private walkElement(element: PageElement, outer: Look): void {
    const { tagName: tag } = element;
    if (silentTags.has(tag)) {
      if (tag === 'script') this.notices.add('Scripts were left out.');
      return;
    }
    if (unseenTags.has(tag) || isHidden(element, this.styles)) {
      this.reportUnseen(element);
      return;
    }
    const look = toLook(element, outer, this.styles, this.notices);
    if (this.depth > deepest) this.reading.write(toElementText(element), look);
    else if (tag === 'br') this.reading.breakLine();
    else if (tag === 'img') this.reportPicture(element);
    else if (tag === 'table') this.walkTable(element, look);
    else if (tag === 'pre') this.walkPreformatted(element);
    else if (/^h[1-6]$/u.test(tag)) this.walkHeading(element, look);
    else if (tag === 'li') this.walkItem(element, look);
    else if (['ul', 'ol', 'menu', 'dir'].includes(tag)) this.walkList(element, look);
    else if (filingFields.has(tag)) {
      this.reading.breakLine();
      this.walk(element.childNodes, look);
    } else this.walkOther(element, look);
  }

  private walkOther(element: PageElement, look: Look): void {
    // `ix:…` marks facts within a line (Inline XBRL 1.1).
    const isInline = inlineTags.has(element.tagName) || element.tagName.includes(':');
    if (!isInline) this.reading.boundary();
    this.walk(element.childNodes, look);
    if (!isInline) this.reading.boundary();
  }

  private walkHeading(element: PageElement, look: Look): void {
    const level = Number(element.tagName[1]);
    this.reading.open({ kind: 'heading', level, ordinal: null });
    this.walk(element.childNodes, look);
    this.reading.close();
  }

  private walkList(element: PageElement, look: Look): void {
    this.reading.close();
    const start = Number.parseInt(getAttribute(element, 'start') ?? '1', 10);
    const first = start >= 0 && start < 1_000_000 ? start : 1;
    this.lists.push({ ordinal: element.tagName === 'ol' ? first : null });
    this.walk(element.childNodes, look);
    this.lists.pop();
    this.reading.close();
  }

  private walkItem(element: PageElement, look: Look): void {
    const list = this.lists.at(-1) ?? { ordinal: null };
    const level = Math.max(this.lists.length, 1);
    this.reading.open({ kind: 'listItem', level, ordinal: list.ordinal });
    if (list.ordinal !== null) list.ordinal += 1;
    this.walk(element.childNodes, look);
    this.reading.close();
  }

  private walkTable(table: PageElement, look: Look): void {
    this.reading.close();
    for (const part of table.childNodes) {
      if (isElement(part) && part.tagName === 'caption') this.walkElement(part, look);
    }
    this.reading.close();
    const rows = listRows(table, this.styles, (cell) => this.readCell(cell, look));
    append(this.reading.blocks, toTableBlocks(rows, null));
  }

  private readCell(cell: PageElement, outer: Look): SourceBlock[] {
    if (cell.childNodes.length === 0) return [];
    const walk = new HtmlWalk(this.notices, this.styles, this.depth + 1);
    return walk.read(cell.childNodes, toLook(cell, outer, this.styles, this.notices));
  }

  /** Old filings set their text in columns: it is read as a wire's. */
  private walkPreformatted(element: PageElement): void {
    this.reading.close();
    append(
      this.reading.blocks,
      listTextBlocks(toPreformattedText(element)).map((block) => ({ ...block, line: null })),
    );
  }

  private reportUnseen(element: PageElement): void {
    const text = toElementText(element);
    if (text === '') return;
    const shown = text.length > longestReport ? `${text.slice(0, longestReport)}…` : text;
    this.notices.add(`Text that the page does not show was left out: “${shown}”`);
  }

  private reportPicture(element: PageElement): void {
    const alt = getAttribute(element, 'alt')?.trim().slice(0, 200) ?? '';
    this.notices.add(alt === '' ? 'Pictures were left out.' : `A picture was left out: “${alt}”.`);
  }
}
