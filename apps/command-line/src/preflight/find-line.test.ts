import type { SourceBlock, SourceDocument } from '@dateline/wire-import';
import { findLine } from './find-line';

const toBlock = (text: string, line: number | null): SourceBlock => ({
  kind: 'paragraph',
  text,
  line,
  level: 0,
  ordinal: null,
  inline: [],
  table: null,
});

const source = (line: number | null = 1): SourceDocument => ({
  format: 'text',
  notices: [],
  blocks: [
    toBlock('Monday is early.', line),
    toBlock('The call is\non Monday,\nMay 12.', line === null ? null : 3),
  ],
});

const toPlace = (text: string, excerpt: string) => {
  const start = text.indexOf(excerpt);
  return { field: 'body', path: [1], start, end: start + excerpt.length, excerpt };
};

test('tells the line by the words around', () => {
  const text = 'The call is\non Monday,\nMay 12.';
  expect(findLine(source(), text, toPlace(text, 'Monday'))).toBe(4);
  expect(findLine(source(), 'Monday is early.', toPlace('Monday is early.', 'Monday'))).toBe(1);
});

test('tells it by the words alone where those around were joined', () => {
  const text = 'The call is on Monday, May 12.';
  expect(findLine(source(), text, toPlace(text, 'May 12.'))).toBe(5);
});

test('is null where nothing stands, or the source has no lines', () => {
  expect(findLine(source(), '', { ...toPlace('', ''), start: 0, end: 0 })).toBeNull();
  expect(findLine(source(null), 'Monday', toPlace('Monday', 'Monday'))).toBeNull();
  expect(findLine(source(), 'Friday', toPlace('Friday', 'Friday'))).toBeNull();
});
