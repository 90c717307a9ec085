import { findDirectionOf } from './find-direction-of';

test('the marks of a line do not matter', () => {
  const nodes = [
    { type: 'text' as const, text: 'قال', marks: [{ type: 'bold' as const }] },
    { type: 'hardBreak' as const },
    { type: 'text' as const, text: ' CEO' },
  ];
  expect(findDirectionOf(nodes)).toBeUndefined();
  expect(findDirectionOf(nodes.slice(0, 2))).toBe('rtl');
});
