import { createFailureCounter } from './count-failures';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('however many fail in a minute, of each key the first is told at once and the rest as one', async () => {
  const told: object[] = [];
  const counter = createFailureCounter<string>(async (more) => void told.push(more));
  const firsts = Array.from({ length: 10_000 }, () => counter.take('ada')).filter(Boolean);
  expect(firsts).toHaveLength(1);
  expect(counter.take('ole')).toBe(true);
  expect(told).toEqual([]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(told).toEqual([{ key: 'ada', count: 9_999 }]);
  expect(counter.take('ada')).toBe(true);
});

test('what was counted is told when the newsroom stops', async () => {
  const told: object[] = [];
  const counter = createFailureCounter<null>(async (more) => void told.push(more));
  counter.take(null);
  counter.take(null);
  await counter.flush();
  await counter.flush();
  expect(told).toEqual([{ key: null, count: 1 }]);
});
