import { setImmediate } from 'node:timers/promises';
import { createTurns } from './create-turns';

const limits = { concurrency: 2, maxWaiting: 2, timeoutMs: 60_000 };

/** Takes a turn and notes under its name that it was given, or refused. */
function enter(turns: ReturnType<typeof createTurns>, name: string, notes: string[]) {
  return turns.take().then((end) => {
    notes.push(end === null ? `${name} refused` : name);
    return end;
  });
}

test('so many work at once, the others in the order in which they came', async () => {
  const turns = createTurns(limits);
  const notes: string[] = [];
  const [first, second, third, fourth] = ['a', 'b', 'c', 'd'].map((name) =>
    enter(turns, name, notes),
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
  const turns = createTurns({ ...limits, concurrency: 1 });
  const notes: string[] = [];
  const first = enter(turns, 'a', notes);
  const second = enter(turns, 'b', notes);
  (await first)?.();
  const third = enter(turns, 'c', notes);
  (await second)?.();
  await third;
  expect(notes).toEqual(['a', 'b', 'c']);
});

test('more than may wait are refused at once', async () => {
  const turns = createTurns(limits);
  const notes: string[] = [];
  for (const name of ['a', 'b', 'c', 'd']) void enter(turns, name, notes);
  await enter(turns, 'e', notes);
  expect(notes).toEqual(['a', 'b', 'e refused']);
});

test('who waits too long is refused, and takes nobody’s turn', async () => {
  const turns = createTurns({ concurrency: 1, maxWaiting: 2, timeoutMs: 1 });
  const first = await turns.take();
  await expect(turns.take()).resolves.toBeNull();
  first?.();
  await setImmediate();
  await expect(turns.take()).resolves.toBeInstanceOf(Function);
});
