import { BoundedMaker } from './make-bounded';
import { TookTooMuch } from './took-too-much';

/** Work that goes on until it is told to end. */
function toWork() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<void>((resolve) => ends.set(name, resolve));
  };
  const finish = (name: string) => ends.get(name)?.();
  return { begun, work, finish };
}

test('a hundred who ask for the same wait for one making', async () => {
  const maker = new BoundedMaker({ atOnce: 2, waiting: 3, retryAfter: 0 });
  const { begun, work, finish } = toWork();
  const asked = Array.from({ length: 100 }, () => maker.make('a', work('a')));
  expect(begun).toEqual(['a']);
  finish('a');
  expect((await Promise.allSettled(asked)).every(({ status }) => status === 'fulfilled')).toBe(
    true,
  );
  expect(begun).toEqual(['a']);
});

test('no more are made at once, and none beyond those who may wait', async () => {
  const maker = new BoundedMaker({ atOnce: 2, waiting: 3, retryAfter: 0 });
  const { begun, work, finish } = toWork();
  const asked = ['a', 'b', 'c', 'd', 'e'].map((name) => maker.make(name, work(name)));
  await expect(maker.make('f', work('f'))).rejects.toThrow('Too many editions');
  const joined = maker.make('e', work('e again'));
  expect(begun).toEqual(['a', 'b']);
  finish('b');
  await asked[1];
  expect(begun).toEqual(['a', 'b', 'c']);
  for (const name of ['a', 'c']) finish(name);
  await Promise.all([asked[0], asked[2]]);
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const name of ['d', 'e']) finish(name);
  await Promise.all([...asked, joined]);
  const later = maker.make('f', work('f'));
  finish('f');
  await later;
  expect(begun).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

test('what failed is tried anew, and keeps nobody’s place', async () => {
  const maker = new BoundedMaker({ atOnce: 1, waiting: 1, retryAfter: 1000 });
  const fail = () => Promise.reject(new Error('No room.'));
  await expect(maker.make('a', fail)).rejects.toThrow('No room.');
  const made: string[] = [];
  await maker.make('a', async () => void made.push('a'));
  expect(made).toEqual(['a']);
});

test('what took too much is tried again after a while only', async () => {
  let now = 0;
  const maker = new BoundedMaker({ atOnce: 1, waiting: 1, retryAfter: 1000 }, () => now);
  const made: string[] = [];
  const work = (name: string) => async () => void made.push(name);
  await expect(maker.make('a', () => Promise.reject(new TookTooMuch()))).rejects.toThrow();
  now = 999;
  await expect(maker.make('a', work('a'))).rejects.toBeInstanceOf(TookTooMuch);
  await maker.make('b', work('b'));
  now = 1000;
  await maker.make('a', work('a'));
  expect(made).toEqual(['b', 'a']);
});
