import { describeFigures } from './describe-figures';
import type { PasteReconciliation } from './reconcile-paste';

const whole: PasteReconciliation = {
  given: 84,
  kept: 84,
  missing: [],
  added: [],
  moved: [],
  hidden: 0,
  otherwise: [],
};
const cell = (table: number, row: number, at: number) => ({ table, row, cell: at });

test('a paste that brought every figure is told quietly', () => {
  expect(describeFigures(whole)).toEqual({
    tone: 'quiet',
    title: '84 figures pasted, 84 kept.',
    details: [],
  });
});

test('of a paste without figures nothing is said', () => {
  expect(describeFigures({ ...whole, given: 0, kept: 0 })).toBeNull();
});

test('figures that differ are named with their places', () => {
  const note = describeFigures({
    ...whole,
    given: 3,
    kept: 2,
    missing: [{ figure: '16,387', cell: cell(0, 2, 1) }],
    added: [{ figure: '16,378', cell: null }],
    moved: [{ figure: '12', from: cell(1, 0, 0), to: cell(1, 0, 1) }],
  });
  expect(note).toEqual({
    tone: 'danger',
    title: '3 figures pasted, 2 kept: compare with the source, or undo the paste.',
    details: [
      '16,387 (row 3, cell 2) of the source did not arrive.',
      '16,378 is here, but not in the source.',
      '12 stood in table 2, row 1, cell 1 and is now in table 2, row 1, cell 2.',
    ],
  });
});

test('of very many the first ones are named, and the others counted', () => {
  const missing = Array.from({ length: 14 }, (_, at) => ({ figure: String(at), cell: null }));
  const details = describeFigures({ ...whole, kept: 70, missing })?.details;
  expect(details?.length).toBe(11);
  expect(details?.at(-1)).toBe('And 4 more.');
});

test('hidden figures and other plain text are told', () => {
  expect(describeFigures({ ...whole, hidden: 1 })).toMatchObject({
    tone: 'quiet',
    details: ['1 figure in hidden rows, columns or text left out.'],
  });
  expect(describeFigures({ ...whole, otherwise: ['1,234.5'] })).toMatchObject({
    tone: 'warning',
    details: ['1,234.5 is in the plain text, but in no cell as shown.'],
  });
});
