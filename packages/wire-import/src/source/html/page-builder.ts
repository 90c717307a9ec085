import type { PageElement, PageNode } from './page-node';
import { voidTags } from './page-tags';

/** For tags whose end may be left out: the tags whose start ends them (HTML 13.1.2.4). */
const endedBy: Record<string, ReadonlySet<string>> = {
  p: new Set([
    ...['address', 'article', 'aside', 'blockquote', 'center', 'div', 'dl', 'fieldset', 'figure'],
    ...['footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'main', 'nav', 'ol'],
    ...['p', 'pre', 'section', 'table', 'ul', 'li', 'dd', 'dt'],
  ]),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'thead', 'tfoot']),
  tr: new Set(['tr', 'tbody', 'thead', 'tfoot']),
  tbody: new Set(['tbody', 'thead', 'tfoot']),
  thead: new Set(['tbody', 'thead', 'tfoot']),
  tfoot: new Set(['tbody', 'thead', 'tfoot']),
};

/** Fields of a filing's own markup: their values stand behind them, without an end. */
const fields = new Set(['type', 'sequence', 'filename', 'description']);

/**
 * Builds the tree of a page whose tags are properly nested, which those that programs write are. It
 * costs a quarter of what parse5 takes for the same tree; a page that is not so is left to parse5.
 */
export class PageBuilder {
  readonly nodes: PageNode[] = [];
  isNested = true;
  private readonly open: PageElement[] = [];

  start(tagName: string, attrs: PageElement['attrs']): void {
    if (!this.isNested) return;
    for (let top = this.open.at(-1); top !== undefined; top = this.open.at(-1)) {
      if (endedBy[top.tagName]?.has(tagName) !== true) break;
      this.open.pop();
    }
    const element: PageElement = { nodeName: tagName, tagName, attrs, childNodes: [] };
    this.add(element);
    if (!voidTags.has(tagName) && !fields.has(tagName)) this.open.push(element);
  }

  end(tagName: string): void {
    if (!this.isNested || voidTags.has(tagName) || fields.has(tagName)) return;
    for (let top = this.open.pop(); top?.tagName !== tagName; top = this.open.pop()) {
      if (top !== undefined && Object.hasOwn(endedBy, top.tagName)) continue;
      this.isNested = false;
      return;
    }
  }

  text(value: string): void {
    if (this.isNested) this.add({ nodeName: '#text', value });
  }

  private add(node: PageNode): void {
    (this.open.at(-1)?.childNodes ?? this.nodes).push(node);
  }
}
