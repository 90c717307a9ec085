import type {
  BlockNode,
  BodyDocument,
  BodyMark,
  InlineNode,
  ListItemNode,
} from '@dateline/release';

/** A body whose links within the page lead to the page: in a feed reader they would lead nowhere. */
export function toAbsoluteLinks(body: BodyDocument, pageUrl: string): BodyDocument {
  const mark = (one: BodyMark): BodyMark =>
    one.type === 'link' && one.attrs.href.startsWith('#')
      ? { type: 'link', attrs: { href: `${pageUrl}${one.attrs.href}` } }
      : one;
  const inline = (node: InlineNode): InlineNode =>
    node.marks ? { ...node, marks: node.marks.map(mark) } : node;
  const item = (node: ListItemNode): ListItemNode => ({
    ...node,
    content: node.content.map(block),
  });
  const block = <Node extends BlockNode>(node: Node): Node => toBlock(node) as Node;
  const toBlock = (node: BlockNode): BlockNode => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return node.content ? { ...node, content: node.content.map(inline) } : node;
      case 'bulletList':
      case 'orderedList':
        return { ...node, content: node.content.map(item) };
      case 'blockquote':
        return { ...node, content: node.content.map(block) };
      case 'table':
        return {
          ...node,
          content: node.content.map((row) => ({
            ...row,
            ...(row.content && {
              content: row.content.map((cell) => ({ ...cell, content: cell.content.map(block) })),
            }),
          })),
        };
      case 'image':
        return node;
    }
  };
  return { ...body, content: body.content.map(block) };
}
