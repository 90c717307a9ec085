import type { BlockNode } from '@dateline/release';
import { br, p, text } from '../nodes';
import { readBlocks } from '../read-example';
import { addBlocks, withBlocks } from './edits';
import { fillSentence, nouns } from './fill-sentence';
import type { Mutator } from './mutator';

const boldHeading: Mutator = (release, random) => {
  const content = release.body?.content ?? [];
  const at = content.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  if (at.length === 0) return null;
  const chosen = random.pick(at);
  return withBlocks(
    release,
    content.map((block, index) =>
      index === chosen && block.type === 'heading' ? p(...toBold(block)) : block,
    ),
  );
};

const toBold = (block: Extract<BlockNode, { type: 'heading' }>) =>
  (block.content ?? []).map((part) => text(part.type === 'text' ? part.text : ' ', 'bold'));

const headingOrder: Mutator = (release, random) => {
  const content = release.body?.content ?? [];
  const at = content.flatMap(({ type }, index) => (type === 'heading' ? [index] : []));
  if (at.length === 0) return null;
  const chosen = random.pick(at);
  const level = at[0] === chosen ? random.pick([3, 4] as const) : 4;
  return withBlocks(
    release,
    content.map((block, index) =>
      index === chosen && block.type === 'heading' ? { ...block, attrs: { level } } : block,
    ),
  );
};

/** A table whose first row and column are cells like all others. */
const tableHeaders: Mutator = (release, random) => {
  const rows = nouns
    .slice(0, 2 + random.int(3))
    .map((noun) => fillSentence(`| ${noun} | NUMBER | NUMBER |`, random));
  const [table] = readBlocks(['| | 2026 | 2025 |', ...rows].join('\n'));
  if (table?.type !== 'table') return null;
  const content = table.content.map((row) => ({
    ...row,
    content: (row.content ?? []).map((cell) => ({ ...cell, type: 'tableCell' as const })),
  }));
  return addBlocks(release, random, [{ ...table, content }]);
};

const typedList: Mutator = (release, random) => {
  const sign = random.pick(['• ', '- ', '– ', '* ', '']);
  const points = nouns.slice(0, 2 + random.int(3));
  const lines = points.map((noun, at) => `${sign === '' ? `${at + 1}. ` : sign}More ${noun}`);
  const joined = lines.flatMap((line, at) => (at === 0 ? [line] : [br, line]));
  const blocks = random.pick([lines.map((line) => p(line)), [p(...joined)]]);
  return addBlocks(release, random, blocks);
};

/** By the name of the rule that must find it. */
export const structureMutators: Readonly<Record<string, Mutator>> = {
  'alt-text': (release, random) =>
    addBlocks(release, random, [
      {
        type: 'image',
        attrs: { file: '1', alt: random.pick(['', 'works.jpg', 'IMG_2041.png']), caption: null },
      },
    ]),
  'bold-heading': boldHeading,
  'empty-heading': (release, random) =>
    addBlocks(release, random, [{ type: 'heading', attrs: { level: 2 } }, p('More follows.')]),
  'heading-order': headingOrder,
  'table-headers': tableHeaders,
  'typed-list': typedList,
};
