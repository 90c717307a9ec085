import type { SourceBlock } from '../source-document';
import { InlineWriter } from './inline-writer';
import { toBlock } from './to-block';

/** Paragraphs of nothing but words; `\n` is a line break. */
export function toPlainBlocks(texts: readonly string[]): SourceBlock[] {
  const writer = new InlineWriter();
  return texts.flatMap((text) => {
    writer.write(text);
    const block = toBlock(writer.take());
    return block === null ? [] : [block];
  });
}
