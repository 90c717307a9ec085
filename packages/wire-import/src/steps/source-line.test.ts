import { runStep } from '../testing/run-step';
import { sourceLine } from './source-line';

test('the last line in capitals is the source, whatever stands below a table', () => {
  const lines = ['SOURCE Old Corp.', 'SOURCE Northgate Corp.', 'Source: Market survey 2026'];
  expect(runStep(sourceLine, ...lines)).toEqual(['source text: SOURCE Northgate Corp.']);
});

test('without one in capitals the last line counts', () => {
  expect(runStep(sourceLine, 'Source: Survey', 'Source: Northgate Corp.')).toEqual([
    'source text: Source: Northgate Corp.',
  ]);
});

test.each([
  ['in a table', { text: 'SOURCE Northgate Corp.', form: 'table' }],
  ['that is decided', { text: 'SOURCE Northgate Corp.', kind: 'body' }],
  ['of more than 200 characters', `SOURCE ${'Northgate '.repeat(21)}`],
] as const)('a line %s names no source', (_, line) => {
  expect(runStep(sourceLine, line)).toEqual([]);
});

test('a source that a person named is the only one', () => {
  const named = { text: 'Northgate', kind: 'source' } as const;
  expect(runStep(sourceLine, named, 'SOURCE Northgate Corp.')).toEqual([]);
});
