import {
  type BlockNode,
  type BodyDocument,
  type InlineNode,
  type TableNode,
  toText,
} from '@dateline/release';

/**
 * A body as plain text without the addresses of its links, its blocks separated by empty lines. The
 * cells of a table stand between bars, as in Markdown, so that empty ones can be seen.
 */
export function toPlainText({ content }: BodyDocument): string {
  return content
    .map((block) => (block.type === 'table' ? toRows(block) : toBlockText(block)))
    .join('\n\n');
}

function toRows({ content }: TableNode): string {
  return content
    .map(({ content: cells = [] }) => {
      const texts = cells.map((cell) => cell.content.map(toBlockText).join(' '));
      return ['', ...texts.map((text) => text.replace(/\s+/g, ' ')), ''].join(' | ').trim();
    })
    .join('\n');
}

function toBlockText(block: BlockNode): string {
  return toText({ type: 'doc', content: [withoutLinks(block)] });
}

function withoutLinks(block: BlockNode): BlockNode {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return { ...block, content: block.content?.map(withoutMarks) };
    case 'bulletList':
    case 'orderedList':
      return {
        ...block,
        content: block.content.map((item) => ({
          ...item,
          content: item.content.map(withoutLinks),
        })),
      };
    case 'blockquote':
      return { ...block, content: block.content.map(withoutLinks) };
    case 'table':
    case 'image':
      return block;
  }
}

function withoutMarks(node: InlineNode): InlineNode {
  return node.type === 'text' ? { type: 'text', text: node.text } : node;
}
