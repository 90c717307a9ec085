import type { Piece, SourceBlock } from '@dateline/wire-import';
import { assignBlocks } from './assign-blocks';

const block = (text: string): SourceBlock => ({
  kind: 'paragraph',
  text,
  line: null,
  level: 0,
  ordinal: null,
  inline: [],
  table: null,
});

test('each piece of the source is led to the part that it became, in order', () => {
  const texts = ['One', 'First paragraph', 'item one', 'item two', 'About A', 'About A says'];
  const kinds = ['headline', 'body', 'body', 'body', 'boilerplate', 'boilerplate'] as const;
  const pieces = kinds.map((kind, index): Piece => {
    const end = texts[index]?.length ?? 0;
    return { kind, block: index, start: 0, end, role: 'text', confidence: 1, step: 'test' };
  });
  const parts = [
    { id: 'headline-0', kind: 'headline' as const, text: 'One' },
    { id: 'body-0', kind: 'body' as const, text: 'First  paragraph' },
    { id: 'body-1', kind: 'body' as const, text: '- item one\n- item two' },
    { id: 'boilerplate-0', kind: 'boilerplate' as const, text: 'About A\nAbout A says' },
  ];
  expect(assignBlocks(parts, pieces, texts.map(block))).toEqual([
    'headline-0',
    'body-0',
    'body-1',
    'body-1',
    'boilerplate-0',
    'boilerplate-0',
  ]);
});
