import type { InlineNode } from '@dateline/release';
import fc from 'fast-check';
import { foldMarks, type Run } from './fold-marks';

const link = { type: 'link' as const, attrs: { href: 'https://example.com/' } };
const bold = { type: 'bold' as const };

test('a link in which some words are bold stays one link', () => {
  const runs = foldMarks([
    { type: 'text', text: 'our ', marks: [link] },
    { type: 'text', text: 'annual', marks: [bold, link] },
    { type: 'text', text: ' report', marks: [link] },
    { type: 'text', text: '.' },
  ]);
  expect(runs).toEqual([
    {
      mark: link,
      inner: [{ text: 'our ' }, { mark: bold, inner: [{ text: 'annual' }] }, { text: ' report' }],
    },
    { text: '.' },
  ]);
});

test('two links side by side stay two', () => {
  const other = { type: 'link' as const, attrs: { href: 'https://example.org/' } };
  const runs = foldMarks([
    { type: 'text', text: 'one', marks: [link] },
    { type: 'text', text: 'two', marks: [other] },
  ]);
  expect(runs).toHaveLength(2);
});

test('no word is lost, added or moved', () => {
  const mark = fc.constantFrom<InlineNode['marks'] & object>(
    [],
    [bold],
    [link],
    [link, bold],
    [{ type: 'italic' }, bold],
  );
  const node = fc.oneof(
    fc.record({
      type: fc.constant('text' as const),
      text: fc.string({ minLength: 1 }),
      marks: mark,
    }),
    fc.record({ type: fc.constant('hardBreak' as const), marks: mark }),
  );
  const toWords = (runs: Run[]): string =>
    runs
      .map((run) => {
        if ('text' in run) return run.text;
        return 'lineBreak' in run ? '\n' : toWords(run.inner);
      })
      .join('');
  fc.assert(
    fc.property(fc.array(node), (nodes) => {
      const words = nodes.map((one) => (one.type === 'text' ? one.text : '\n')).join('');
      expect(toWords(foldMarks(nodes))).toBe(words);
    }),
  );
});

test('an element that is unknown is an error', () => {
  const nodes = [{ type: 'emoji' }] as unknown as InlineNode[];
  expect(() => foldMarks(nodes)).toThrow('emoji');
});
