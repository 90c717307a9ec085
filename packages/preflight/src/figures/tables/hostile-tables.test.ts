import fc from 'fast-check';
import { runPreflight } from '../../run-preflight';
import { figureRules } from '../../rules/figures/figure-rules';
import { cleanNow } from '../../testing/clean-release';
import { doc, table, td, th } from '../../testing/nodes';
import { toCheckedRelease } from '../../testing/to-checked-release';

const words = fc.oneof(
  fc.constantFrom(
    '',
    '–',
    '(1)',
    '12.5%',
    '1,234',
    '(1,234)',
    '$',
    ')',
    '%',
    'Total',
    'n/m',
    '2026',
    '0',
    'Net income',
    '100%',
    'Change',
  ),
  fc.string({ maxLength: 8 }),
);
const grid = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.array(fc.array(words, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 12,
  }),
);

test('no table makes a rule throw, and every place is in its cell', () => {
  fc.assert(
    fc.property(grid, (rows) => {
      const body = doc(
        table(...rows.map((row, at) => row.map((one) => (at === 0 ? th : td)(one)))),
      );
      for (const { message, place } of runPreflight(
        toCheckedRelease({ body }),
        cleanNow,
        figureRules,
      )) {
        expect(message).not.toMatch(/could not be made|NaN|Infinity|undefined/);
        expect(place.end - place.start).toBe(place.excerpt.length);
      }
    }),
  );
});

test('a table of two thousand rows is read to its end', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [
    th(at % 10 === 0 ? `Total ${at}` : `Row ${at}`),
    ...['1', '2', '3', '4'].map((digit) => td(`${digit},${String(at % 1000).padStart(3, '0')}`)),
  ]);
  const release = toCheckedRelease({
    body: doc(table([th(''), th('A'), th('B'), th('C'), th('Change')], ...rows)),
  });
  expect(runPreflight(release, cleanNow, figureRules)).not.toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('could not be made') as string }),
  );
});
