import { createSlices } from './create-slices';

/** Works for so many milliseconds without a pause. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('everything else has its turn while long work is done', async () => {
  const inSlices = createSlices(2);
  const order: string[] = [];
  const long = Array.from({ length: 20 }, (_, index) =>
    inSlices(() => {
      work(3);
      order.push(`piece ${index}`);
    }),
  );
  setImmediate(() => order.push('something else'));
  await Promise.all(long);
  expect(order.indexOf('something else')).toBeLessThan(5);
});

test('pieces are carried out in their order, and answer what they returned', async () => {
  const inSlices = createSlices(1);
  const order: number[] = [];
  const pieces = [3, 1, 2].map((number) =>
    inSlices(() => {
      order.push(number);
      return number * 2;
    }),
  );
  await expect(Promise.all(pieces)).resolves.toEqual([6, 2, 4]);
  expect(order).toEqual([3, 1, 2]);
});

test('a piece that fails is told to who asked for it, and holds up none of the others', async () => {
  const inSlices = createSlices(1);
  const failed = inSlices(() => {
    throw new Error('no such picture');
  });
  const next = inSlices(() => 'done');
  await expect(failed).rejects.toThrow('no such picture');
  await expect(next).resolves.toBe('done');
});
