import { Readable } from 'node:stream';
import { readText } from './read-text';

test('a body is read as it was sent, also where a character is split over two chunks', async () => {
  const bytes = Buffer.from('{"city":"Köln"}');
  const chunks = [bytes.subarray(0, 11), bytes.subarray(11)];
  await expect(readText(Readable.from(chunks), 100)).resolves.toBe('{"city":"Köln"}');
});

test('a body that is too long is not read to its end', async () => {
  let chunks = 0;
  async function* endless() {
    for (;;) {
      chunks += 1;
      yield Buffer.alloc(10);
    }
  }
  await expect(readText(endless(), 95)).resolves.toBeNull();
  expect(chunks).toBe(10);
});
