import type { BodyMark, InlineNode } from '@dateline/release';

/** A line of text as a tree: words and line breaks, and marks around them. */
export type Run = { text: string } | { lineBreak: true } | { mark: BodyMark; inner: Run[] };

/** From the outermost in: a link in the middle of bold words stays one link. */
const order: BodyMark['type'][] = [
  'link',
  'bold',
  'italic',
  'underline',
  'superscript',
  'subscript',
];

/** Turns texts that each carry their marks into a tree where neighbours share one mark. */
export function foldMarks(nodes: readonly InlineNode[]): Run[] {
  return foldFrom(
    nodes.map((node) => ({ node, marks: toSorted(node.marks ?? []) })),
    0,
  );
}

interface Leaf {
  node: InlineNode;
  marks: BodyMark[];
}

function foldFrom(leaves: Leaf[], depth: number): Run[] {
  const runs: Run[] = [];
  for (let start = 0; start < leaves.length;) {
    const mark = leaves[start]?.marks[depth];
    let end = start + 1;
    while (end < leaves.length && isSame(mark, leaves[end]?.marks[depth])) end += 1;
    const group = leaves.slice(start, end);
    if (mark) runs.push({ mark, inner: foldFrom(group, depth + 1) });
    else runs.push(...group.map(({ node }) => toRun(node)));
    start = end;
  }
  return runs;
}

function toRun(node: InlineNode): Run {
  if (node.type === 'text') return { text: node.text };
  if (node.type === 'hardBreak') return { lineBreak: true };
  throw new TypeError(`No page can show a “${(node as { type: string }).type}”.`);
}

function toSorted(marks: readonly BodyMark[]): BodyMark[] {
  return [...marks].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

function isSame(one: BodyMark | undefined, other: BodyMark | undefined): boolean {
  if (one?.type === 'link' && other?.type === 'link') return one.attrs.href === other.attrs.href;
  return one?.type === other?.type;
}
