import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { inspectFile } from './inspect-file';
import { latin1 } from './testing/make-files';
import { makeAnimatedPng, makeBlackPng } from './testing/make-large-pictures';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dateline-pixels-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function inspect(bytes: Buffer, name: string): Promise<number> {
  const place = path.join(folder, name);
  await writeFile(place, bytes);
  await inspectFile(place, name);
  return (await stat(place)).size;
}

/** A real picture of these measures, as its library writes it. */
const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#0a4f5c' } });

function patch(bytes: Buffer, at: number, part: string): Buffer {
  bytes.write(part, at, 'latin1');
  return bytes;
}

/** The measures of the only `ispe` property, as they are written. */
async function makeAvif(measures: string): Promise<Buffer> {
  const bytes = await draw(64, 64).avif({ effort: 0 }).toBuffer();
  return patch(bytes, bytes.indexOf('ispe') + 8, measures);
}

async function makeJpeg(progressive: boolean, measures: string): Promise<Buffer> {
  const bytes = await draw(64, 64).jpeg({ progressive }).toBuffer();
  const frame = bytes.indexOf(latin1(progressive ? '\xff\xc2' : '\xff\xc0'));
  return patch(bytes, frame + 5, measures);
}

const huge = 'megapixels: make it smaller, 60 megapixels at most';

test('16,000 × 16,000 pixels in 31 KB are refused by their head', async () => {
  const bytes = makeBlackPng(16_000, 16_000);
  expect(bytes.length).toBeLessThan(32_000);
  await expect(inspect(bytes, 'chart.png')).rejects.toThrow(
    'The file "chart.png" has 16000 × 16000 pixels, which are 256 megapixels: make it smaller, 60 megapixels at most.',
  );
});

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['a wide PNG', 'a.png', () => makeBlackPng(60_000, 4_000)],
  ['a PNG of many frames', 'a.png', () => makeAnimatedPng(1_000, 1_000, 61)],
  ['a JPEG', 'a.jpg', () => makeJpeg(false, '\x20\x00\x20\x00')],
  ['a progressive JPEG', 'a.jpg', () => makeJpeg(true, '\xff\xff\xff\xff')],
  [
    'a GIF by its screen',
    'a.gif',
    async () => patch(await draw(64, 64).gif().toBuffer(), 6, '\x00\x1f\x00\xff'),
  ],
  [
    'a GIF by one of its frames',
    'a.gif',
    async () => {
      const bytes = await draw(64, 64).gif().toBuffer();
      const frame = bytes.indexOf(latin1(',\0\0\0\0\x40\0\x40\0'));
      return patch(bytes, frame + 5, '\xff\xff\xff\xff');
    },
  ],
  [
    'a lossless WebP',
    'a.webp',
    async () =>
      patch(await draw(64, 64).webp({ lossless: true }).toBuffer(), 21, '\xff\xff\xff\x0f'),
  ],
  [
    'a lossy WebP',
    'a.webp',
    async () => patch(await draw(64, 64).webp().toBuffer(), 26, '\xff\x3f\xff\x3f'),
  ],
  ['an AVIF', 'a.avif', () => makeAvif('\0\0\x3e\x80\0\0\x3e\x80')],
])('%s is refused', async (_, name, make) => {
  await expect(inspect(await make(), name)).rejects.toThrow(huge);
});

test('a WebP of many frames on a large canvas is refused', async () => {
  const frames = Array.from({ length: 20 }, (_, index) => ({
    create: {
      width: 100,
      height: 100,
      channels: 3 as const,
      background: { r: 12 * index, g: 255 * (index % 2), b: 0 },
    },
  }));
  const pictures = await Promise.all(frames.map((frame) => sharp(frame).png().toBuffer()));
  const bytes = await sharp(pictures, { join: { animated: true } })
    .webp()
    .toBuffer();
  await inspect(Buffer.from(bytes), 'small.webp');
  // The canvas of its extended head: 2,000 × 2,000, twenty times.
  await expect(inspect(patch(bytes, 24, '\xcf\x07\0\xcf\x07\0'), 'a.webp')).rejects.toThrow(huge);
});

test.each<[string, () => Promise<Buffer>]>([
  ['a.png', () => draw(7_000, 5_000).png().toBuffer()],
  ['a.jpg', () => draw(7_000, 5_000).jpeg().toBuffer()],
  ['a.gif', () => draw(1_000, 1_000).gif().toBuffer()],
  ['a.webp', () => draw(1_000, 1_000).webp().toBuffer()],
  ['b.webp', () => draw(1_000, 1_000).webp({ lossless: true }).toBuffer()],
  ['a.avif', () => draw(1_000, 1_000).avif({ effort: 0 }).toBuffer()],
])('a picture as newsrooms have them is taken: %s', async (name, make) => {
  expect(await inspect(await make(), name)).toBeGreaterThan(50);
});
