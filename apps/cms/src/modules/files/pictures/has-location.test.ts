import fc from 'fast-check';
import { hasLocation } from './has-location';

/** A TIFF header with one directory of these tags. */
function makeExif(order: 'II' | 'MM', tags: number[]): Buffer {
  const bytes = Buffer.alloc(10 + tags.length * 12);
  bytes.write(order, 'latin1');
  const write = (value: number, at: number, size: number) =>
    order === 'II' ? bytes.writeUIntLE(value, at, size) : bytes.writeUIntBE(value, at, size);
  write(42, 2, 2);
  write(8, 4, 4);
  write(tags.length, 8, 2);
  tags.forEach((tag, index) => write(tag, 10 + index * 12, 2));
  return bytes;
}

test.each(['II', 'MM'] as const)('the location is found in the byte order %s', (order) => {
  expect(hasLocation(makeExif(order, [0x0110, 0x8769, 0x8825]))).toBe(true);
  expect(hasLocation(Buffer.concat([Buffer.from('Exif\0\0'), makeExif(order, [0x8825])]))).toBe(
    true,
  );
  expect(hasLocation(makeExif(order, [0x0110, 0x8769]))).toBe(false);
});

test('whatever the bytes, it ends and throws nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('II', 'MM', ''),
      fc.uint8Array({ maxLength: 80 }),
      (order, rest) => {
        expect(typeof hasLocation(Buffer.concat([Buffer.from(order), rest]))).toBe('boolean');
      },
    ),
  );
});
