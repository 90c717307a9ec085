import { runBounded } from './run-bounded';

test('no more than so many run at once, and they begin in their order', async () => {
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const tasks = Array.from({ length: 20 }, (_, index) => async () => {
    begun.push(index);
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
  });
  await expect(runBounded(tasks, 4)).resolves.toEqual([]);
  expect(most).toBe(4);
  expect(begun).toEqual(begun.toSorted((one, other) => one - other));
  expect(begun).toHaveLength(20);
});

test('one that fails is told of and keeps no other from running', async () => {
  const fault = new Error('down');
  let ran = 0;
  const tasks = [() => Promise.reject(fault), async () => (ran += 1), async () => (ran += 1)];
  await expect(runBounded(tasks, 1)).resolves.toEqual([fault]);
  expect(ran).toBe(2);
});
