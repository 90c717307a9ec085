import { setImmediate } from 'node:timers/promises';
import { createSemaphore } from './create-semaphore';

const limits = { concurrency: 2, maxWaiting: 2, timeoutMs: 60_000 };

/** Takes a turn and notes under its name that it was given, or refused. */
function enter(semaphore: ReturnType<typeof createSemaphore>, name: string, notes: string[]) {
  return semaphore.acquire().then((end) => {
    notes.push(end === null ? `${name} refused` : name);
    return end;
  });
}

test('so many work at once, the others in the order in which they came', async () => {
  const semaphore = createSemaphore(limits);
  const notes: string[] = [];
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((name) =>
    enter(semaphore, name, notes),
  );
  await setImmediate();
  expect(notes).toEqual(['a', 'b']);
  (await second)?.();
  await third;
  expect(notes).toEqual(['a', 'b', 'c']);
  (await first)?.();
  await fourth;
  expect(notes).toEqual(['a', 'b', 'c', 'd']);
});

test('nobody passes those who wait', async () => {
  const semaphore = createSemaphore({ ...limits, concurrency: 1 });
  const notes: string[] = [];
  const first = enter(semaphore, 'a', notes);
  const second = enter(semaphore, 'b', notes);
  (await first)?.();
  const third = enter(semaphore, 'c', notes);
  (await second)?.();
  await third;
  expect(notes).toEqual(['a', 'b', 'c']);
});

test('more than may wait are refused at once', async () => {
  const semaphore = createSemaphore(limits);
  const notes: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) void enter(semaphore, name, notes);
  await enter(semaphore, 'e', notes);
  expect(notes).toEqual(['a', 'b', 'e refused']);
});

test('who waits too long is refused, and takes nobody’s turn', async () => {
  const semaphore = createSemaphore({ concurrency: 1, maxWaiting: 2, timeoutMs: 1 });
  const first = await semaphore.acquire();
  await expect(semaphore.acquire()).resolves.toBeNull();
  first?.();
  await setImmediate();
  await expect(semaphore.acquire()).resolves.toBeInstanceOf(Function);
});
