/** What the readers ask of a node of a page; the nodes of parse5 have it, and those of `scanHtml`. */
export type PageNode = PageElement | PageText | { nodeName: string };

export interface PageText {
  nodeName: '#text';
  value: string;
}

export interface PageElement {
  nodeName: string;
  tagName: string;
  attrs: { name: string; value: string }[];
  childNodes: PageNode[];
}
