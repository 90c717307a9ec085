import type { PageElement, PageNode, PageText } from './page-node';
import type { PageStyles } from './page-style';
import { silentTags } from './page-tags';

type Tag = Pick<PageElement, 'attrs'>;

export function isText(node: PageNode): node is PageText {
  return node.nodeName === '#text';
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function getAttribute(element: Tag, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

/** Whether a page does not show the element. */
export function isHidden(element: Tag, styles: PageStyles): boolean {
  if (element.attrs.length === 0) return false;
  if (getAttribute(element, 'hidden') !== null) return true;
  const style = getAttribute(element, 'style');
  return style !== null && styles.read(style).isHidden;
}

/** The words within, whatever their depth, as one line. */
export function toElementText(element: PageElement): string {
  const texts: string[] = [];
  const open: PageNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node) && (node === element || !silentTags.has(node.tagName))) {
      pushReversed(open, node.childNodes);
    }
  }
  return texts.join(' ').replace(/\s+/gu, ' ').trim();
}

/** The text within with its line breaks, as `<pre>` shows it. */
export function toPreformattedText(element: PageElement): string {
  const texts: string[] = [];
  const open: PageNode[] = [element];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isText(node)) texts.push(node.value);
    else if (isElement(node)) {
      if (node.tagName === 'br') texts.push('\n');
      if (!silentTags.has(node.tagName)) pushReversed(open, node.childNodes);
    }
  }
  return texts.join('');
}

function pushReversed(open: PageNode[], nodes: readonly PageNode[]): void {
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at];
    if (node !== undefined) open.push(node);
  }
}
