import fc from 'fast-check';
import { toWholeGrid } from './to-whole-grid';

const cell = (colspan = 1, rowspan = 1) => ({ colspan, rowspan });

test.each([
  {
    case: 'a plain table stays as it is',
    rows: [[cell(), cell()], [cell(2)]],
    whole: [
      { spans: [cell(), cell()], missing: 0 },
      { spans: [cell(2)], missing: 0 },
    ],
  },
  {
    case: 'a span below the last row is cut',
    rows: [[cell(), cell(1, 9)], [cell()]],
    whole: [
      { spans: [cell(), cell(1, 2)], missing: 0 },
      { spans: [cell()], missing: 0 },
    ],
  },
  {
    case: 'a short row is told what it lacks',
    rows: [[cell(3)], [cell()]],
    whole: [
      { spans: [cell(3)], missing: 0 },
      { spans: [cell()], missing: 2 },
    ],
  },
  {
    case: 'a wide cell ends where a high one stands',
    rows: [[cell(), cell(1, 2)], [cell(2)]],
    whole: [
      { spans: [cell(), cell(1, 2)], missing: 0 },
      { spans: [cell(1)], missing: 0 },
    ],
  },
])('$case', ({ rows, whole }) => {
  expect(toWholeGrid(rows)).toEqual(whole);
});

test('every row covers the same number of columns', () => {
  const anyCell = fc.record({
    colspan: fc.integer({ min: 1, max: 4 }),
    rowspan: fc.integer({ min: 1, max: 4 }),
  });
  const anyRows = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(anyRows, (rows) => {
      const covered = rows.map(() => 0);
      for (const [row, { spans, missing }] of toWholeGrid(rows).entries()) {
        covered[row] = (covered[row] ?? 0) + missing;
        for (const { colspan, rowspan } of spans) {
          for (let at = row; at < row + rowspan; at += 1)
            covered[at] = (covered[at] ?? NaN) + colspan;
        }
      }
      expect(new Set(covered).size).toBe(1);
    }),
  );
});
