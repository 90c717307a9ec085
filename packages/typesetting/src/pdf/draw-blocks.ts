import type { BlockNode, ListNode, TextBlock } from '@dateline/release';
import { drawTable } from '../table/draw-table';
import { breakLines } from '../text/break-lines';
import { toStyle, type TextPiece, type TextStyle } from '../text/text-style';
import { colors } from './colors';
import { drawImage } from './draw-image';
import { drawText } from './draw-text';
import type { Element } from './tags';
import type { Setting } from './setting';
import { toPieces } from './to-pieces';

/** How a body is set. */
export interface BodyStyle {
  text: TextStyle;
  leading: number;
}

/** No text is set narrower than this, however deep its list. */
const narrowest = 150;

export function drawBlocks(
  setting: Setting,
  blocks: readonly BlockNode[],
  parent: Element,
  style: BodyStyle,
  runIn: readonly TextPiece[] = [],
): void {
  for (const [index, block] of blocks.entries()) {
    drawBlock(setting, block, parent, style, index === 0 ? runIn : []);
  }
}

function drawBlock(
  setting: Setting,
  block: BlockNode,
  parent: Element,
  style: BodyStyle,
  runIn: readonly TextPiece[],
): void {
  const { flow, address } = setting;
  switch (block.type) {
    case 'paragraph':
      drawText(
        setting,
        parent,
        'P',
        [...runIn, ...toPieces(block.content, style.text, address)],
        style,
      );
      flow.space(style.leading * 0.55);
      return;
    case 'heading': {
      const level = setting.toHeadingLevel(block.attrs.level);
      const size = style.text.size * ([1.32, 1.14, 1][block.attrs.level - 2] ?? 1);
      const text = { ...style.text, size, isBold: true, color: colors.ink };
      flow.space(size * 0.8);
      const pieces = toPieces(block.content, text, address);
      drawText(setting, parent, `H${level}`, pieces, {
        leading: size * 1.3,
        keep: style.leading * 2,
      });
      flow.space(size * 0.3);
      return;
    }
    case 'bulletList':
    case 'orderedList':
      drawList(setting, block, parent, style);
      return;
    case 'blockquote': {
      flow.space(style.leading * 0.3);
      const element = flow.tags.add(parent, 'BlockQuote');
      const before = flow.left;
      flow.left = Math.min(before + 16, flow.right - narrowest);
      flow.bars.push({ x: flow.left - 14, color: colors.accent });
      drawBlocks(setting, block.content, element, style);
      flow.bars.pop();
      flow.left = before;
      flow.tags.end(element);
      flow.space(style.leading * 0.4);
      return;
    }
    case 'table':
      drawTable(setting, block, parent);
      return;
    case 'image':
      drawImage(setting, block, parent);
  }
}

function drawList(setting: Setting, list: ListNode, parent: Element, style: BodyStyle): void {
  const { flow, meter } = setting;
  const element = flow.tags.add(parent, 'L');
  const start = list.type === 'orderedList' ? list.attrs.start : null;
  setting.setListAttributes(element, start !== null);
  const before = flow.left;
  for (const [index, item] of list.content.entries()) {
    const label = start === null ? '•' : `${start + index}.`;
    const line = breakLines(meter, [{ text: label, style: style.text }], { width: 1e4 })[0];
    const indent = Math.max(18, (line?.width ?? 0) + 7);
    flow.reserve(style.leading * 2);
    const entry = flow.tags.add(element, 'LI');
    if (line) {
      const mark = flow.tags.add(entry, 'Lbl');
      const y = flow.y;
      flow.drawLine(line, style.leading, mark);
      flow.y = y;
      flow.tags.end(mark);
    }
    const body = flow.tags.add(entry, 'LBody');
    flow.left = Math.min(before + indent, flow.right - narrowest);
    drawBlocks(setting, item.content, body, style);
    flow.left = before;
    flow.tags.end(body);
    flow.tags.end(entry);
  }
  flow.tags.end(element);
  flow.space(style.leading * 0.2);
}

/** A boilerplate or a disclaimer with its heading. */
export function drawTextBlock(setting: Setting, block: TextBlock, style: BodyStyle): void {
  const { flow } = setting;
  if (block.heading !== null) {
    setting.toHeadingLevel(2);
    const size = style.text.size * 1.15;
    const text = toStyle(size, { family: 'sans', isBold: true });
    drawText(setting, flow.tags.root, 'H2', [{ text: block.heading, style: text }], {
      leading: size * 1.35,
      keep: style.leading * 2,
    });
    flow.space(3);
  }
  drawBlocks(setting, block.body.content, flow.tags.root, style);
  flow.space(style.leading);
}
