import type { InlineNode } from '@dateline/release';
import type MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';
import type { SourceBlock } from '../../source-document';
import { append } from '../append';
import { splitBulletLines } from '../split-bullet-lines';
import { findPipeTable } from '../table/find-pipe-table';
import { toPipeTableBlocks } from '../table/to-pipe-table-blocks';
import { listTextBlocks } from '../text/read-text';
import { toBlock } from '../to-block';
import { toMarkdownInline } from './to-markdown-inline';

/** Collects the blocks of a Markdown text from the block tokens of markdown-it. */
export class MarkdownReading {
  readonly blocks: SourceBlock[] = [];
  readonly notices = new Set<string>();
  private readonly lines: string[];
  /** The lists that are open; `ordinal` is the number of the next item, null for bullets. */
  private readonly lists: { ordinal: number | null }[] = [];
  private isItemStart = false;
  private heading = 0;

  constructor(
    text: string,
    private readonly parser: MarkdownIt,
  ) {
    this.lines = text.split('\n');
  }

  take(token: Token): void {
    const line = token.map === null ? null : token.map[0] + 1;
    switch (token.type) {
      case 'bullet_list_open':
        this.lists.push({ ordinal: null });
        break;
      case 'ordered_list_open':
        this.lists.push({ ordinal: Number(token.attrGet('start') ?? 1) });
        break;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop();
        break;
      case 'list_item_open':
        this.isItemStart = true;
        break;
      case 'list_item_close':
        this.closeItem();
        break;
      case 'heading_open':
        this.heading = Number(token.tag.slice(1));
        break;
      case 'heading_close':
        this.heading = 0;
        break;
      case 'fence':
        this.takeFence(token, line ?? 1);
        break;
      case 'hr':
        // `* * *` ends some releases; lines of dashes only divide.
        if (this.rawLine(line).includes('*')) this.push(this.rawInline(line), line);
        break;
      case 'inline':
        this.takeWords(token.content, line);
        break;
    }
  }

  private takeWords(content: string, line: number | null): void {
    // `###` and `# # #` are end marks, no headings.
    if (this.heading > 0 && /^[\s#\\]*$/u.test(this.rawLine(line))) {
      this.push(this.rawInline(line), line);
      return;
    }
    const lines = content.split('\n');
    let done = 0;
    for (let place = findPipeTable(lines); place !== null; place = findPipeTable(lines, done)) {
      this.takeParagraph(lines.slice(done, place.start), (line ?? 1) + done);
      const toInline = (text: string) => toMarkdownInline(text, this.parser, this.notices);
      append(this.blocks, toPipeTableBlocks(lines, place, line ?? 1, toInline));
      done = place.end;
    }
    this.takeParagraph(lines.slice(done), line === null ? null : line + done);
  }

  private takeParagraph(lines: readonly string[], line: number | null): void {
    if (lines.length === 0) return;
    const inline = toMarkdownInline(lines.join('\n'), this.parser, this.notices);
    const list = this.lists.at(-1);
    if (this.heading > 0) {
      this.push(inline, line, { kind: 'heading', level: this.heading });
    } else if (this.isItemStart && list !== undefined) {
      const level = this.lists.length;
      this.push(inline, line, { kind: 'listItem', level, ordinal: list.ordinal });
    } else {
      this.push(inline, line);
    }
    this.isItemStart = false;
  }

  /** A fence holds text as it is; what stands behind its opening is text too. */
  private takeFence(token: Token, line: number): void {
    if (token.info !== '') this.push([{ type: 'text', text: token.info }], line);
    append(this.blocks, listTextBlocks(token.content, line + 1));
  }

  private closeItem(): void {
    const list = this.lists.at(-1);
    if (list !== undefined && list.ordinal !== null) list.ordinal += 1;
    this.isItemStart = false;
  }

  private push(
    inline: InlineNode[],
    line: number | null,
    block: Partial<Pick<SourceBlock, 'kind' | 'level' | 'ordinal'>> = {},
  ): void {
    const made = toBlock(inline, { line, ...block });
    if (made !== null) append(this.blocks, splitBulletLines(made));
  }

  private rawLine(line: number | null): string {
    return line === null ? '' : (this.lines[line - 1] ?? '').trim();
  }

  private rawInline(line: number | null): InlineNode[] {
    return [{ type: 'text', text: this.rawLine(line) }];
  }
}
