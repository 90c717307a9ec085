import { setImmediate } from 'node:timers/promises';
import { WritingQueue } from './writing-queue';

const longestWait = 1_000;

/** Work that ends when it is told to. */
function toWork(begun: number[], number: number) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const work = async () => {
    begun.push(number);
    await ended;
    return number;
  };
  return { work, end: () => end() };
}

test('two are begun at once, the others in their order as one ends', async () => {
  const queue = new WritingQueue({ atOnce: 2, waiting: 10, longestWait });
  const begun: number[] = [];
  const works = [0, 1, 2, 3].map((number) => toWork(begun, number));
  const results = works.map(({ work }) => queue.run(work));
  expect(begun).toEqual([0, 1]);
  works[1]?.end();
  await results[1];
  // What ended has told the next one by then.
  await setImmediate();
  expect(begun).toEqual([0, 1, 2]);
  for (const { end } of works) end();
  expect(await Promise.all(results)).toEqual([0, 1, 2, 3]);
  expect(begun).toEqual([0, 1, 2, 3]);
});

test('one that fails makes room like any other', async () => {
  const queue = new WritingQueue({ atOnce: 1, waiting: 10, longestWait });
  const failing = queue.run(() => Promise.reject(new Error('CMS down')));
  const next = queue.run(() => Promise.resolve('written'));
  await expect(failing).rejects.toThrow('CMS down');
  expect(await next).toBe('written');
});

test('too many are refused at once', async () => {
  const queue = new WritingQueue({ atOnce: 1, waiting: 1, longestWait });
  const begun: number[] = [];
  const works = [0, 1].map((number) => toWork(begun, number));
  const results = works.map(({ work }) => queue.run(work));
  await expect(queue.run(() => Promise.resolve(2))).rejects.toThrow('Too many documents');
  for (const { end } of works) end();
  expect(await Promise.all(results)).toEqual([0, 1]);
});

test('while it is held nothing is begun, and what is under way goes on', async () => {
  const queue = new WritingQueue({ atOnce: 2, waiting: 10, longestWait });
  const begun: number[] = [];
  const [one, two, three] = [toWork(begun, 0), toWork(begun, 1), toWork(begun, 2)];
  const first = queue.run(one.work);
  const [release, releaseOther] = [queue.hold(), queue.hold()];
  const others = [two, three].map(({ work }) => queue.run(work));
  for (const { end } of [one, two, three]) end();
  expect(await first).toBe(0);
  release();
  release();
  expect(begun).toEqual([0]);
  releaseOther();
  expect(await Promise.all(others)).toEqual([1, 2]);
});

test('who waits too long for his turn is refused, and takes none', async () => {
  jest.useFakeTimers();
  const queue = new WritingQueue({ atOnce: 1, waiting: 10, longestWait });
  const begun: number[] = [];
  const [one, two] = [toWork(begun, 0), toWork(begun, 1)];
  const first = queue.run(one.work);
  const late = queue.run(two.work).catch(String);
  await jest.advanceTimersByTimeAsync(longestWait);
  expect(await late).toContain('Too many documents');
  jest.useRealTimers();
  one.end();
  expect(await first).toBe(0);
  expect(await queue.run(() => Promise.resolve(2))).toBe(2);
  expect(begun).toEqual([0]);
});
