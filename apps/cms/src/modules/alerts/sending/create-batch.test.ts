import { createBatch } from './create-batch';

test('what comes while the last statement is under way shares the next one', async () => {
  const statements: number[][] = [];
  const note = createBatch((keys: number[]) => {
    statements.push(keys);
    return Promise.resolve(new Set(keys.filter((key) => key !== 3)));
  }, 0);
  expect(await Promise.all([1, 2, 3, 4].map(note))).toEqual([true, true, false, true]);
  expect(await note(5)).toBe(true);
  expect(statements).toEqual([[1, 2, 3, 4], [5]]);
});

test('a statement that fails fails for those who shared it, and for nobody after them', async () => {
  let isAway = true;
  const note = createBatch((keys: string[]) => {
    if (isAway) return Promise.reject(new Error('away'));
    return Promise.resolve(new Set(keys));
  }, 0);
  const told = await Promise.allSettled(['a', 'b'].map(note));
  expect(told.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isAway = false;
  expect(await note('a')).toBe(true);
});
