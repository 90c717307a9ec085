import type {
  BlockNode,
  BodyDocument,
  InlineNode,
  ListItemNode,
  ListNode,
} from '@dateline/release';
import { isHeadingLike } from '../layout/looks';
import type { Stretch } from '../layout/stretch';
import type { SourceBlock, SourceDocument } from '../source-document';
import { isWrapped } from './is-wrapped';
import { sliceInline } from './slice-inline';

/** Writes stretches as a body; null where there are none. */
export function toBodyDocument(
  source: SourceDocument,
  stretches: readonly Stretch[],
): BodyDocument | null {
  const content: BlockNode[] = [];
  const lists: { list: ListNode; level: number }[] = [];
  for (const stretch of stretches) {
    const block = source.blocks[stretch.block];
    if (block === undefined) continue;
    if (block.kind === 'listItem') {
      addItem(content, lists, block, toInline(block, stretch));
      continue;
    }
    lists.length = 0;
    content.push(toBlockNode(block, stretch));
  }
  return content.length === 0 ? null : { type: 'doc', content };
}

function toBlockNode(block: SourceBlock, stretch: Stretch): BlockNode {
  if (block.kind === 'table' && block.table !== null) return block.table;
  const content = toInline(block, stretch);
  if (block.kind === 'heading' || (stretch.isStrong && isHeadingLike(stretch))) {
    return { type: 'heading', attrs: { level: toLevel(block.level) }, content };
  }
  return { type: 'paragraph', content };
}

/** The first level is the headline's. */
function toLevel(level: number): 2 | 3 | 4 {
  if (level >= 4) return 4;
  return level === 3 ? 3 : 2;
}

function toInline(block: SourceBlock, { start, end, text }: Stretch): InlineNode[] {
  const inline = sliceInline(block.inline, start, end, isWrapped(text));
  return inline.length > 0 ? inline : [{ type: 'text', text }];
}

type OpenLists = { list: ListNode; level: number }[];

/** Adds an item to the list that is open at its depth, or opens one in the item above it. */
function addItem(
  content: BlockNode[],
  lists: OpenLists,
  block: SourceBlock,
  inline: InlineNode[],
): void {
  const { level, ordinal } = block;
  while ((lists.at(-1)?.level ?? 0) > level) lists.pop();
  const item: ListItemNode = {
    type: 'listItem',
    content: [{ type: 'paragraph', content: inline }],
  };
  const open = lists.at(-1);
  if (open?.level === level && goesOn(open.list, ordinal)) {
    open.list.content.push(item);
    return;
  }
  if (open?.level === level) lists.pop();
  const list: ListNode =
    ordinal === null
      ? { type: 'bulletList', content: [item] }
      : { type: 'orderedList', attrs: { start: ordinal }, content: [item] };
  (lists.at(-1)?.list.content.at(-1)?.content ?? content).push(list);
  lists.push({ list, level });
}

function goesOn(list: ListNode, ordinal: number | null): boolean {
  if (list.type === 'bulletList') return ordinal === null;
  return ordinal === list.attrs.start + list.content.length;
}
