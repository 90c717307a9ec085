import type { TableNode } from '@dateline/release';
import { table, td, th } from '@dateline/release/testing/nodes';
import { laySampleTable, sampleMeter } from '../testing/lay-sample-table';
import { planTable } from './plan-table';

const turned = { width: 700, height: 400 };

function plan(node: TableNode, width = 480) {
  const planned = planTable(({ size }) => laySampleTable(node, size), sampleMeter, width, turned);
  if (planned === null) throw new Error('The table has no plan.');
  return planned;
}

/** A table whose columns of figures are each about as wide as twelve characters. */
const wide = (columns: number) => {
  const names = Array.from({ length: columns }, (_, at) => `Y${at}`);
  return table(
    [th('Name'), ...names.map((name) => th(name))],
    [th('Row'), ...names.map(() => td('(1,234,567.8)'))],
  );
};

const listTexts = ({ parts }: ReturnType<typeof plan>) =>
  parts.map((part) =>
    part.table.rows.map((row) =>
      row.map(({ paragraphs }) =>
        paragraphs
          .flat()
          .map(({ text }) => text)
          .join(''),
      ),
    ),
  );

test('a table that fits is set upright in the largest type, over the whole width', () => {
  const { size, isTurned, parts } = plan(wide(4));
  expect({ size, isTurned }).toEqual({ size: 8.75, isTurned: false });
  expect(parts).toHaveLength(1);
  expect(parts[0]?.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(480);
});

test('a wider one is set in smaller type, then on a turned page, then in parts', () => {
  const found = [6, 7, 8, 10, 14, 24].map((columns) => {
    const { size, isTurned, parts } = plan(wide(columns));
    return { columns, size, isTurned, parts: parts.length };
  });
  const smaller = found.filter(({ isTurned, size }) => !isTurned && size < 8.75);
  const onTurned = found.filter(({ isTurned, parts }) => isTurned && parts === 1);
  const inParts = found.filter(({ parts }) => parts > 1);
  expect(smaller.length).toBeGreaterThan(0);
  expect(onTurned.length).toBeGreaterThan(0);
  expect(inParts.length).toBeGreaterThan(0);
  expect([...smaller, ...onTurned, ...inParts].map(({ columns }) => columns)).toEqual(
    found.filter((one) => one.isTurned || one.size < 8.75).map(({ columns }) => columns),
  );
  expect(inParts.every(({ size, isTurned }) => size === 7.25 && isTurned)).toBe(true);
});

test('each part repeats the first column, and together they hold every other once', () => {
  const parts = listTexts(plan(wide(30)));
  expect(parts.length).toBeGreaterThan(2);
  for (const [head, row] of parts) {
    expect(head?.[0]).toBe('Name');
    expect(row?.[0]).toBe('Row');
    expect(row).toHaveLength(head?.length ?? 0);
  }
  expect(parts.flatMap(([head]) => head?.slice(1) ?? [])).toEqual(
    Array.from({ length: 30 }, (_, at) => `Y${at}`),
  );
});

test('each part fits the turned page, numbers its columns anew and keeps what figures are', () => {
  for (const { table: part, widths } of plan(wide(30)).parts) {
    expect(widths).toHaveLength(part.columns);
    expect(widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(turned.width);
    expect(part.rows[0]?.map(({ column }) => column)).toEqual(widths.map((_, at) => at));
    expect([...part.numbers]).toEqual(widths.slice(1).map((_, at) => at + 1));
    expect(part.headRows).toBe(1);
  }
});

test('a title over all columns stands over those of each part', () => {
  const node = wide(30);
  const title = { type: 'tableRow' as const, content: [th('Balance', { colspan: 31 })] };
  const { parts } = plan({ ...node, content: [title, ...node.content] });
  expect(parts.length).toBeGreaterThan(2);
  for (const { table: part } of parts) {
    expect(part.rows[0]?.map(({ colspan }) => colspan)).toEqual([part.columns]);
  }
});

test('a name over several columns is cut where a part ends, and goes on in the next', () => {
  const node = wide(30);
  const over = [th(''), ...Array.from({ length: 10 }, (_, at) => th(`G${at}`, { colspan: 3 }))];
  const { parts } = plan({
    ...node,
    content: [{ type: 'tableRow', content: over }, ...node.content],
  });
  const spans = parts.flatMap(({ table: part }) => {
    const [first] = part.rows;
    expect(first?.reduce((sum, { colspan }) => sum + colspan, 0)).toBe(part.columns);
    return first?.slice(1).map(({ colspan }) => colspan) ?? [];
  });
  expect(spans.reduce((sum, one) => sum + one, 0)).toBe(30);
});

test('cells that form no table have no plan', () => {
  expect(planTable(() => null, sampleMeter, 480, turned)).toBeNull();
});
