import type { BodyMark, InlineNode } from './body-document';
import { toUnknownNodeError } from './to-unknown-node-error';

/** What a mark lies around: neighbouring texts that share it, written as one. */
export interface Marked {
  mark: BodyMark;
  /** The inside, already written. */
  inner: string;
  /** The plain text of the inside. */
  text: string;
  /** The characters of the line's plain text just before and after; empty at its ends. */
  before: string;
  after: string;
}

export interface InlineWriter {
  toText: (text: string) => string;
  hardBreak: string;
  toMarked: (marked: Marked) => string;
}

/** From the outermost in: a link in the middle of bold words stays one link. */
const order = ['link', 'bold', 'italic', 'underline', 'superscript', 'subscript'];

/**
 * Writes a line of text, so that a mark over several neighbours is written once and nests properly.
 * Where a mark lies on nothing but white space it is left out, since it would show nothing.
 *
 * @throws TypeError for a node or mark that is unknown.
 */
export function foldMarks(nodes: readonly InlineNode[], writer: InlineWriter): string {
  return foldFrom(
    nodes.map((node) => ({ marks: toSorted(node.marks ?? []), text: toPlainText(node) })),
    0,
    { before: '', after: '' },
    writer,
  );
}

interface Leaf {
  marks: BodyMark[];
  text: string;
}

function foldFrom(
  leaves: Leaf[],
  level: number,
  edges: { before: string; after: string },
  writer: InlineWriter,
): string {
  let written = '';
  for (let start = 0; start < leaves.length;) {
    const mark = leaves[start]?.marks[level];
    let end = start + 1;
    while (end < leaves.length && isSameMark(mark, leaves[end]?.marks[level])) end += 1;
    const group = leaves.slice(start, end);
    const text = group.map((leaf) => leaf.text).join('');
    const before = leaves[start - 1]?.text.at(-1) ?? edges.before;
    const after = leaves[end]?.text.at(0) ?? edges.after;
    if (mark === undefined) {
      // A line break's plain text is the one `\n` that there can be.
      written += text
        .split('\n')
        .map((line) => writer.toText(line))
        .join(writer.hardBreak);
    } else {
      const inner = foldFrom(group, level + 1, { before, after }, writer);
      const isBlank = text.trim() === '';
      written += isBlank ? inner : writer.toMarked({ mark, inner, text, before, after });
    }
    start = end;
  }
  return written;
}

function toPlainText(node: InlineNode): string {
  if (node.type === 'text') return node.text;
  if (node.type === 'hardBreak') return '\n';
  throw toUnknownNodeError(node);
}

function toSorted(marks: readonly BodyMark[]): BodyMark[] {
  for (const { type } of marks) {
    if (!order.includes(type)) throw new TypeError(`The format “${type}” is unknown.`);
  }
  return [...marks].sort((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

function isSameMark(one: BodyMark | undefined, other: BodyMark | undefined): boolean {
  if (one?.type === 'link' && other?.type === 'link') return one.attrs.href === other.attrs.href;
  return one?.type === other?.type;
}
