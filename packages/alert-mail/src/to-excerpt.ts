import { type BlockNode, toText } from '@dateline/release';

/** Characters of text up to which a release is sent whole. */
const shortRelease = 6000;
/** Characters of text that are shown of a longer one. */
const excerpt = 2200;
/** A single paragraph or list that is longer is left to the page, for the mail's size. */
const longestBlock = 8000;

/** The whole of a short release, or its first blocks. */
export function toExcerpt(blocks: readonly BlockNode[]): { blocks: BlockNode[]; isWhole: boolean } {
  const lengths = blocks.map((block) => toText({ type: 'doc', content: [block] }).length);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  if (whole <= shortRelease) return { blocks: [...blocks], isWhole: true };
  const shown: BlockNode[] = [];
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    const own = lengths[index] ?? 0;
    if (length > 0 && length + own > excerpt) break;
    if (own > longestBlock) break;
    shown.push(block);
    length += own;
  }
  // A heading with nothing below it, as the last that is shown, promises what is not there.
  while (shown.at(-1)?.type === 'heading') shown.pop();
  return { blocks: shown, isWhole: false };
}
