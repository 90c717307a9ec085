import type { BlockNode, ListNode } from '../body/body-document';
import { inlineToText } from '../body/text/inline-to-text';
import { tableToWire } from './table-to-wire';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

/** However deep lists are nested, their words keep this much room. */
const narrowest = 20;

/** Blocks as groups of lines, to be set apart by an empty line; those without any text are left out. */
export function blocksToWire(blocks: readonly BlockNode[], width: number): string[][] {
  return blocks.map((block) => blockToLines(block, width)).filter((lines) => lines.length > 0);
}

function blockToLines(block: BlockNode, width: number): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return wrapText(inlineToText(block.content), width);
    case 'bulletList':
    case 'orderedList':
      return listToLines(block, width);
    case 'blockquote':
      return indent(joinGroups(blocksToWire(block.content, narrow(width, 4)), ['']), '    ');
    case 'table':
      return tableToWire(block, width, (content, room) =>
        joinGroups(blocksToWire(content, room), []),
      );
    case 'image': {
      const { alt, caption } = block.attrs;
      const picture = alt === '' ? [] : wrapText(`[Picture: ${alt}]`, width);
      return [...picture, ...wrapText(caption ?? '', width)];
    }
  }
}

/** Each item with its sign, further lines below its words. */
function listToLines(list: ListNode, width: number): string[] {
  return list.content.flatMap(({ content }, index) => {
    const sign = list.type === 'bulletList' ? '- ' : `${list.attrs.start + index}. `;
    const groups = blocksToWire(content, narrow(width, textWidth(sign)));
    const [first = '', ...rest] = joinGroups(groups, []);
    return [sign + first, ...indent(rest, ' '.repeat(sign.length))];
  });
}

function narrow(width: number, by: number): number {
  return Math.max(narrowest, width - by);
}

function indent(lines: readonly string[], by: string): string[] {
  return lines.map((line) => (line === '' ? '' : by + line));
}

function joinGroups(groups: readonly string[][], between: readonly string[]): string[] {
  return groups.flatMap((lines, index) => (index === 0 ? lines : [...between, ...lines]));
}
