import sharp from 'sharp';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { makeBlackPng } from '../src/modules/files/file-types/testing/make-large-pictures';
import { signInAs } from './accounts';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let token: string;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  token = await signInAs(newsroom, 'wilma@newsroom.example', 'Writer');
});
afterAll(() => newsroom.close());

interface Uploaded {
  width: number;
  height: number;
  formats: Record<string, { width: number; height: number; url: string }> | null;
  error?: { message: string };
}

async function drop(name: string, bytes: Buffer, type: string) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name, caption: null, alternativeText: null }));
  const response = await fetch(`${newsroom.url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const body = (await response.json()) as Uploaded | Uploaded[];
  return { status: response.status, body: [body].flat()[0]! };
}

/** Before the first upload there is no folder. */
const listOriginals = () =>
  readdir(path.join(newsroom.dataFolder, 'files', 'private')).catch((): string[] => []);

test('a picture that is small as a file and huge as a picture is refused in words, and kept nowhere', async () => {
  const before = await listOriginals();
  const { status, body } = await drop('chart.png', makeBlackPng(16_000, 16_000), 'image/png');
  expect(status).toBe(400);
  expect(body.error?.message).toContain('make it smaller, 60 megapixels at most');
  expect(await listOriginals()).toEqual(before);
});

test('a picture has its smaller sizes, and none of it was unpacked in the process that issues', async () => {
  let unpacked = 0;
  const count = () => (unpacked += 1);
  sharp.queue.on('change', count);
  const bytes = makeBlackPng(2_000, 1_750);
  const { status, body } = await drop('large.png', bytes, 'image/png');
  sharp.queue.off('change', count);
  expect(status).toBe(201);
  expect(body).toMatchObject({ width: 2_000, height: 1_750 });
  const sizes = Object.entries(body.formats ?? {}).map(([key, { width }]) => [key, width]);
  expect(Object.fromEntries(sizes)).toEqual({
    ...{ thumbnail: 178, large: 1_000, medium: 750, small: 500 },
  });
  expect((await fetch(newsroom.url + body.formats!['small']!.url)).status).toBe(200);
  expect(unpacked).toBe(0);
});

test('a picture that breaks off is refused in words', async () => {
  const whole = await sharp({
    create: { width: 300, height: 300, channels: 3, background: '#0a4f5c' },
  })
    .jpeg()
    .toBuffer();
  const { status, body } = await drop('photo.jpg', whole.subarray(0, 700), 'image/jpeg');
  expect(status).toBe(400);
  expect(body.error?.message).toMatch(/valid image|cannot be read/);
});
