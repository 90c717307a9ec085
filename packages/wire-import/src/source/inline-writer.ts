import type { BodyMark, InlineNode } from '@dateline/release';

/** Collects the words of one block with their marks; neighbours with the same marks become one. */
export class InlineWriter {
  private nodes: InlineNode[] = [];

  /** Adds text as it is; each `\n` becomes a line break. */
  write(text: string, marks: readonly BodyMark[] = []): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine();
      if (line !== '') this.add(line, marks);
    }
  }

  /** Adds text as a page shows it: white space but no-break spaces becomes one space. */
  writeCollapsed(text: string, marks: readonly BodyMark[] = []): void {
    let collapsed = text.replace(/[ \t\n\r\f]+/gu, ' ');
    if (this.endsInSpace && collapsed.startsWith(' ')) collapsed = collapsed.slice(1);
    if (collapsed !== '') this.add(collapsed, marks);
  }

  breakLine(): void {
    this.trimEnd();
    this.nodes.push({ type: 'hardBreak' });
  }

  get isEmpty(): boolean {
    return this.nodes.every((node) => node.type === 'hardBreak' || node.text.trim() === '');
  }

  /** What was written, without white space and line breaks at its ends; then it begins anew. */
  take(): InlineNode[] {
    const nodes = trimInline(this.nodes);
    this.nodes = [];
    return nodes;
  }

  private get endsInSpace(): boolean {
    const last = this.nodes.at(-1);
    return last === undefined || last.type === 'hardBreak' || last.text.endsWith(' ');
  }

  private trimEnd(): void {
    for (let last = this.nodes.at(-1); last?.type === 'text'; last = this.nodes.at(-1)) {
      const text = last.text.trimEnd();
      if (text !== '') {
        last.text = text;
        return;
      }
      this.nodes.pop();
    }
  }

  private add(text: string, marks: readonly BodyMark[]): void {
    const last = this.nodes.at(-1);
    if (last?.type === 'text' && isSameMarks(last.marks ?? [], marks)) last.text += text;
    else this.nodes.push({ type: 'text', text, ...(marks.length > 0 && { marks: [...marks] }) });
  }
}

function isSameMarks(one: readonly BodyMark[], other: readonly BodyMark[]): boolean {
  return (
    one.length === other.length &&
    one.every((mark, index) => {
      const twin = other[index];
      if (mark.type === 'link') return twin?.type === 'link' && twin.attrs.href === mark.attrs.href;
      return twin?.type === mark.type;
    })
  );
}

/** Takes white space and line breaks from both ends. */
export function trimInline(nodes: readonly InlineNode[]): InlineNode[] {
  let start = 0;
  let end = nodes.length;
  while (start < end && isBlank(nodes[start])) start += 1;
  while (end > start && isBlank(nodes[end - 1])) end -= 1;
  return nodes.slice(start, end).map((node, index, { length }) => {
    if (node.type !== 'text') return node;
    let { text } = node;
    if (index === 0) text = text.trimStart();
    if (index === length - 1) text = text.trimEnd();
    return text === node.text ? node : { ...node, text };
  });
}

function isBlank(node: InlineNode | undefined): boolean {
  return node?.type === 'hardBreak' || (node?.type === 'text' && node.text.trim() === '');
}
