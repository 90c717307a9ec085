import type { InlineNode } from '@dateline/release';

/**
 * The part of a line between two offsets, counted as in a block's text, with its marks. With
 * `unwrap` line breaks become spaces, as where a text was broken to a width.
 */
export function sliceInline(
  inline: readonly InlineNode[],
  start: number,
  end: number,
  unwrap = false,
): InlineNode[] {
  const nodes: InlineNode[] = [];
  let at = 0;
  for (const node of inline) {
    if (at >= end) break;
    const length = node.type === 'text' ? node.text.length : 1;
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, length);
    at += length;
    if (from >= to) continue;
    if (node.type === 'hardBreak' && unwrap) addText(nodes, { type: 'text', text: ' ' });
    else if (node.type === 'hardBreak') nodes.push(node);
    else addText(nodes, { ...node, text: node.text.slice(from, to) });
  }
  return nodes;
}

function addText(nodes: InlineNode[], node: Extract<InlineNode, { type: 'text' }>): void {
  const last = nodes.at(-1);
  if (
    last?.type === 'text' &&
    JSON.stringify(last.marks ?? []) === JSON.stringify(node.marks ?? [])
  ) {
    nodes[nodes.length - 1] = { ...last, text: last.text + node.text };
  } else nodes.push(node);
}
