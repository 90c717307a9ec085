import type { BodyMark, InlineNode } from '@dateline/release';
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import { InlineWriter } from '../inline-writer';
import { toLinkMark } from '../to-link-mark';

const marks: Record<string, BodyMark> = { strong: { type: 'bold' }, em: { type: 'italic' } };

/** Reads the words of a block of Markdown with their marks. What is left out goes into `notices`. */
export function toMarkdownInline(
  content: string,
  parser: MarkdownIt,
  notices: Set<string>,
): InlineNode[] {
  const tokens: Token[] = [];
  parser.inline.parse(mendBold(content), parser, {}, tokens);
  const writer = new InlineWriter();
  /** Null for what is open and shows nothing, such as a link to where no release may point. */
  const open: (BodyMark | null)[] = [];
  for (const token of tokens) {
    if (token.nesting === 1) open.push(toMark(token, notices));
    else if (token.nesting === -1) open.pop();
    else writeToken(writer, token, toSet(open), notices);
  }
  return writer.take();
}

/**
 * Mirrors write `**` at each change of a page's fonts. Four stars are bold words that go on, as in
 * `**(1,234****)**`, or that stood on a line of their own: `**Acme Inc.****Balance Sheet**`.
 */
function mendBold(content: string): string {
  return content.replace(/\*{4}/gu, (stars: string, at: number) => {
    const before = content[at - 1] ?? ' ';
    const after = content[at + 4] ?? ' ';
    if (/\s/u.test(before + after)) return stars;
    return /[\p{Ll}\p{N}.)]/u.test(before) && /[\p{Lu}(]/u.test(after) ? '** **' : '';
  });
}

function toMark(token: Token, notices: Set<string>): BodyMark | null {
  if (token.type !== 'link_open') return marks[token.tag] ?? null;
  const link = toLinkMark(token.attrGet('href') ?? '');
  if (link === null) notices.add('A link that no release may have was left out; its words stay.');
  return link;
}

/** Each mark once. */
function toSet(open: readonly (BodyMark | null)[]): BodyMark[] {
  return open.filter(
    (mark, index): mark is BodyMark =>
      mark !== null && open.findIndex((other) => other?.type === mark.type) === index,
  );
}

function writeToken(
  writer: InlineWriter,
  token: Token,
  open: readonly BodyMark[],
  notices: Set<string>,
): void {
  if (token.type === 'hardbreak' || token.type === 'softbreak') {
    writer.breakLine();
  } else if (token.type === 'image') {
    if (token.content !== '') notices.add(`A picture was left out: “${token.content}”.`);
  } else if (token.type === 'text_special') {
    writer.write(token.content, open);
  } else {
    // Emphasis that nothing closes is a slip of the mirror; `<br>` stands in cells of its tables.
    const words = token.content.replace(/\*{2,}|_{2,}/gu, '').replace(/<br ?\/?>/giu, '\n');
    writer.write(words, open);
  }
}
