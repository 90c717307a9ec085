import type { InlineNode } from '@dateline/release';
import type { SourceBlock } from '../../source-document';
import { InlineWriter } from '../inline-writer';
import { findPipeTable } from '../table/find-pipe-table';
import { toPipeTableBlocks } from '../table/to-pipe-table-blocks';
import { toBlock } from '../to-block';
import { findBullet, type Bullet } from './find-bullet';
import type { TextLine } from './list-paragraphs';
import { toAlignedTable } from './to-aligned-table';
import { toTabTable } from './to-tab-table';
import { writeTextInline } from './write-text-inline';

/** Turns the lines between two empty lines into a paragraph, the items of a list, or a table. */
export function toTextBlocks(lines: readonly TextLine[]): SourceBlock[] {
  const texts = lines.map(({ text }) => text);
  const blocks: SourceBlock[][] = [];
  let done = 0;
  for (let place = findPipeTable(texts); place !== null; place = findPipeTable(texts, done)) {
    blocks.push(toWordBlocks(lines.slice(done, place.start)));
    blocks.push(toPipeTableBlocks(texts, place, lines[0]?.number ?? 1, toTextInline));
    done = place.end;
  }
  return [...blocks.flat(), ...toWordBlocks(lines.slice(done))];
}

function toTextInline(text: string): InlineNode[] {
  const writer = new InlineWriter();
  writeTextInline(writer, text);
  return writer.take();
}

function toWordBlocks(lines: readonly TextLine[]): SourceBlock[] {
  return toTabTable(lines) ?? toAlignedTable(lines) ?? toLineBlocks(lines);
}

function toLineBlocks(lines: readonly TextLine[]): SourceBlock[] {
  const bullets = lines.map(({ text }) => findBullet(text));
  const starts = bullets.map((bullet, index) => isItem(bullet, index, bullets));
  const blocks: SourceBlock[] = [];
  const indents: number[] = [];
  for (let at = 0; at < lines.length;) {
    const bullet = starts[at] === true ? (bullets[at] ?? null) : null;
    let end = at + 1;
    while (end < lines.length && starts[end] !== true) end += 1;
    const [first, ...others] = lines.slice(at, end);
    const words = [
      bullet?.words ?? first?.text.trim() ?? '',
      ...others.map((one) => one.text.trim()),
    ];
    const block = toWords(words, first?.number ?? null, bullet, indents);
    if (block !== null) blocks.push(block);
    at = end;
  }
  return blocks;
}

/**
 * A dash in the middle of a paragraph may be where a line was broken: it is a bullet only where the
 * first line has one too, or where every second line begins so.
 */
function isItem(bullet: Bullet | null, index: number, all: readonly (Bullet | null)[]): boolean {
  if (bullet === null) return false;
  return bullet.isCertain || index === 0 || all[0] !== null;
}

function toWords(
  words: string[],
  line: number | null,
  bullet: Bullet | null,
  indents: number[],
): SourceBlock | null {
  const inline = toTextInline(words.join('\n'));
  if (bullet === null) return toBlock(inline, { line });
  while ((indents.at(-1) ?? -1) > bullet.indent) indents.pop();
  if (indents.at(-1) !== bullet.indent) indents.push(bullet.indent);
  return toBlock(inline, { kind: 'listItem', line, level: indents.length });
}
