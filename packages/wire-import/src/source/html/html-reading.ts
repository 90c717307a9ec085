import type { InlineNode } from '@dateline/release';
import type { SourceBlock } from '../../source-document';
import { append } from '../append';
import { InlineWriter } from '../inline-writer';
import { splitBulletLines } from '../split-bullet-lines';
import { toBlock } from '../to-block';
import { toMarks, type Look } from './look';

/** What block the words that come next belong to. */
export type PendingBlock = Pick<SourceBlock, 'kind' | 'level' | 'ordinal'>;

const paragraph: PendingBlock = { kind: 'paragraph', level: 0, ordinal: null };

/** Collects blocks while a page is walked: words go into the open block until it is closed. */
export class HtmlReading {
  readonly blocks: SourceBlock[] = [];
  private readonly writer = new InlineWriter();
  private pending = paragraph;
  private breaks = 0;

  write(text: string, look: Look): void {
    if (/[^ \t\n\r\f]/u.test(text)) this.breaks = 0;
    this.writer.writeCollapsed(text, toMarks(look));
  }

  /** A line break; the second in a row ends the block, as an empty line does. */
  breakLine(): void {
    if (this.breaks > 0 && this.pending.kind === 'paragraph') this.close();
    else if (!this.writer.isEmpty) {
      this.writer.breakLine();
      this.breaks += 1;
    }
  }

  /** Where a block begins or ends inside; paragraphs of one list item stay in it. */
  boundary(): void {
    if (this.pending.kind !== 'listItem') this.close();
    else if (!this.writer.isEmpty && this.breaks === 0) this.breakLine();
  }

  open(pending: PendingBlock): void {
    this.close();
    this.pending = pending;
  }

  close(): void {
    const inline: InlineNode[] = this.writer.take();
    const block = toBlock(inline, this.pending);
    if (block !== null) append(this.blocks, splitBulletLines(block));
    this.pending = paragraph;
    this.breaks = 0;
  }
}
