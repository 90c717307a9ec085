import type { InlineNode } from '@dateline/release';
import type { SourceBlock } from '../source-document';
import { trimInline } from './inline-writer';
import { toBlock } from './to-block';

// A middle dot is a bullet of Word's where a space follows, and else a letter's neighbour.
const sign = /^\s{0,20}(?:[•●▪■◦‣∙⁃]|·(?=\s))/u;

/** Makes list items of the lines of a paragraph that begin with a bullet written as a character. */
export function splitBulletLines(block: SourceBlock): SourceBlock[] {
  // A bullet by itself is a cell beside the cell with its words.
  if (block.text.length === 1 || block.kind !== 'paragraph' || !/[•●▪■◦‣∙⁃·]/u.test(block.text))
    return [block];
  const lines = toLines(block.inline);
  const starts = lines.map((line) => sign.test(toFirstText(line)));
  if (!starts.includes(true)) return [block];
  const blocks: SourceBlock[] = [];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (end < lines.length && starts[end] !== true) end += 1;
    const isItem = starts[at] === true;
    const inline = lines
      .slice(at, end)
      .flatMap((line, index) => (index === 0 ? line : [{ type: 'hardBreak' as const }, ...line]));
    const part = isItem
      ? toBlock(withoutSign(inline), { kind: 'listItem', level: 1, line: block.line })
      : toBlock(trimInline(inline), { line: block.line });
    if (part !== null) blocks.push(part);
    at = end;
  }
  return blocks;
}

function toLines(inline: readonly InlineNode[]): InlineNode[][] {
  const lines: InlineNode[][] = [[]];
  for (const node of inline) {
    if (node.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

function toFirstText(line: readonly InlineNode[]): string {
  const first = line.find((node) => node.type === 'text' && node.text.trim() !== '');
  return first?.type === 'text' ? first.text : '';
}

function withoutSign(inline: readonly InlineNode[]): InlineNode[] {
  const trimmed = trimInline(inline);
  const [first, ...rest] = trimmed;
  if (first?.type !== 'text') return trimmed;
  const text = first.text.replace(sign, '');
  return trimInline(text === '' ? rest : [{ ...first, text }, ...rest]);
}
