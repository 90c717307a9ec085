import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Tree = DefaultTreeAdapterTypes.Node;

/** An element as a browser would build it. */
export interface HtmlElement {
  name: string;
  attributes: Record<string, string>;
}

/** A character that shows, with the elements that it stands in, from the outermost in. */
export interface ShownCharacter {
  character: string;
  inside: HtmlElement[];
}

/** Every element of a fragment, in order. */
export function listElements(html: string): HtmlElement[] {
  const list = (node: Tree): HtmlElement[] => [
    ...toElement(node),
    ...('childNodes' in node ? node.childNodes.flatMap(list) : []),
  ];
  return list(parseFragment(html));
}

/** All text of a fragment; nothing between blocks, nothing for a line break. */
export function toHtmlText(html: string): string {
  const write = (node: Tree): string => {
    if (node.nodeName === '#text' && 'value' in node) return node.value;
    return 'childNodes' in node ? node.childNodes.map(write).join('') : '';
  };
  return write(parseFragment(html));
}

/** Every character but white space, with what it stands in. */
export function listShown(html: string): ShownCharacter[] {
  const list = (node: Tree, inside: HtmlElement[]): ShownCharacter[] => {
    if (node.nodeName === '#text' && 'value' in node) {
      return [...node.value.replace(/\s/g, '')].map((character) => ({ character, inside }));
    }
    if (!('childNodes' in node)) return [];
    const within = [...inside, ...toElement(node)];
    return node.childNodes.flatMap((child) => list(child, within));
  };
  return list(parseFragment(html), []);
}

function toElement(node: Tree): HtmlElement[] {
  if (!('tagName' in node)) return [];
  const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
  return [{ name: node.tagName, attributes: Object.fromEntries(attributes) }];
}
