import sharp from 'sharp';
import { toSizes } from './to-sizes';

/** A picture with something in it, so that writing it loses or keeps something. */
const makePicture = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#0a4f5c' },
  }).composite([
    {
      input: Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
           <circle cx="${width / 3}" cy="${height / 2}" r="${height / 3}" fill="#7fc8d4"/></svg>`,
      ),
    },
  ]);

const toDimensions = ({ width, height }: { width: number; height: number }) => [width, height];

test('a picture is made smaller, and never larger than it is', async () => {
  const large = await makePicture(2000, 1000).jpeg().toBuffer();
  expect((await toSizes(large, 'image/jpeg')).map(toDimensions)).toEqual([
    [320, 160],
    [640, 320],
    [1280, 640],
  ]);
  const small = await makePicture(640, 480).png().toBuffer();
  expect((await toSizes(small, 'image/png')).map(toDimensions)).toEqual([[320, 240]]);
  const tiny = await makePicture(320, 10).webp().toBuffer();
  expect(await toSizes(tiny, 'image/webp')).toEqual([]);
});

test('the same bytes make the same sizes', async () => {
  for (const [mediaType, bytes] of [
    ['image/jpeg', await makePicture(700, 300).jpeg().toBuffer()],
    ['image/png', await makePicture(700, 300).png().toBuffer()],
    ['image/webp', await makePicture(700, 300).webp().toBuffer()],
  ] as const) {
    expect(await toSizes(bytes, mediaType)).toEqual(await toSizes(bytes, mediaType));
  }
});

test('sizes hold nothing but the picture', async () => {
  const bytes = await makePicture(800, 400)
    .withMetadata({ exif: { IFD0: { Copyright: 'Somebody', Software: 'Something' } } })
    .jpeg()
    .toBuffer();
  expect((await sharp(bytes).metadata()).exif).toBeDefined();
  const sizes = await toSizes(bytes, 'image/jpeg');
  expect(sizes).toHaveLength(2);
  for (const size of sizes) {
    const { exif, icc, xmp, iptc } = await sharp(size.bytes).metadata();
    expect([exif, icc, xmp, iptc]).toEqual([undefined, undefined, undefined, undefined]);
  }
});

test('a picture that was taken upright stays upright', async () => {
  const bytes = await makePicture(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect((await toSizes(bytes, 'image/jpeg')).map(toDimensions)).toEqual([[320, 640]]);
});

test.each(['jpeg', 'webp', 'png'] as const)(
  'a %s that tells where it was taken is refused',
  async (format) => {
    const bytes = await makePicture(400, 200)
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 33/1 0/1' } })
      .toFormat(format)
      .toBuffer();
    await expect(toSizes(bytes, `image/${format}`)).rejects.toThrow('tells where it was taken');
  },
);

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.byteLength - 200)],
  ['no picture', () => Buffer.from('%PDF-1.7')],
])('a picture that is %s is refused', async (_, spoil) => {
  const bytes = spoil(await makePicture(800, 400).jpeg().toBuffer());
  await expect(toSizes(bytes, 'image/jpeg')).rejects.toThrow('cannot be read as a picture');
});

test('what is no picture has no sizes', async () => {
  expect(await toSizes(Buffer.from('%PDF-1.7'), 'application/pdf')).toEqual([]);
});
