import type { WrittenDocument } from './document';
import { DocumentCache } from './document-cache';

let time: number;
let withdrawn: Set<string>;
let errors: unknown[];
let cache: DocumentCache;

beforeEach(() => {
  time = 1000;
  withdrawn = new Set();
  errors = [];
  cache = new DocumentCache({
    maxBytes: 100_000,
    now: () => time,
    isAnyWithdrawn: (slugs) => slugs.some((slug) => withdrawn.has(slug)),
    logError: (error) => errors.push(error),
  });
});

const toWritten = (text: string, ...releaseSlugs: string[]): WrittenDocument => ({
  text,
  mediaType: 'text/plain',
  changedAt: null,
  releaseSlugs,
});
const write = (text: string, ...slugs: string[]) => jest.fn(async () => toWritten(text, ...slugs));
const fail = () => Promise.reject(new Error('CMS down'));
const get = async (writer: () => Promise<WrittenDocument | null>, key = 'a') =>
  (await cache.get(key, writer))?.bytes.toString() ?? null;

test('a document is written once for a crowd, and again after a minute', async () => {
  const first = write('first');
  expect(await Promise.all([get(first), get(first), get(first)])).toEqual(Array(3).fill('first'));
  time += 59_999;
  expect(await get(first)).toBe('first');
  expect(first).toHaveBeenCalledTimes(1);
  time += 1;
  expect(await get(write('second'))).toBe('second');
});

test('after an issue it is written anew at once', async () => {
  await get(write('before'));
  time += 5;
  cache.expire(time);
  time += 1;
  expect(await get(write('after'))).toBe('after');
});

test('what was begun before an issue, and is done after it, counts no more', async () => {
  let finish: (written: WrittenDocument) => void = () => undefined;
  const slow = get(() => new Promise((resolve) => (finish = resolve)));
  time += 5;
  cache.expire(time);
  time += 1;
  expect(await get(write('after'))).toBe('after');
  finish(toWritten('before'));
  await slow;
  expect(await get(write('never asked'))).toBe('after');
});

test('a writing that begins in the very moment of an issue counts no more', async () => {
  await get(write('same moment'));
  cache.expire(time);
  expect(await get(write('after'))).toBe('after');
});

describe('with the CMS down', () => {
  test('the last good one is served, however old, and the CMS is left in peace for two seconds', async () => {
    await get(write('last good'));
    time += 86_400_000;
    const failing = jest.fn(fail);
    expect(await get(failing)).toBe('last good');
    expect(await get(failing)).toBe('last good');
    expect(failing).toHaveBeenCalledTimes(1);
    expect(errors).toHaveLength(1);
    time += 2000;
    expect(await get(write('back'))).toBe('back');
  });

  test('after an issue it is tried again at once', async () => {
    await get(write('last good'));
    time += 60_000;
    await get(fail);
    time += 1;
    cache.expire(time);
    time += 1;
    expect(await get(write('issued'))).toBe('issued');
  });

  test('the last good one is not served once it names a withdrawn release', async () => {
    await get(write('tells of one', 'one', 'two'));
    withdrawn.add('two');
    await expect(get(fail)).rejects.toThrow('CMS down');
  });

  test('there is none where none was written', async () => {
    await expect(get(fail)).rejects.toThrow('CMS down');
  });
});

test('a document that is fresh is written anew once a release in it is withdrawn', async () => {
  await get(write('tells of one', 'one'));
  withdrawn.add('one');
  expect(await get(write('without'))).toBe('without');
});

test('a release that is withdrawn while it is told of is left out', async () => {
  const answers = [toWritten('with', 'one'), toWritten('without')];
  const during = async () => {
    withdrawn.add('one');
    return answers.shift() ?? null;
  };
  expect(await get(during)).toBe('without');
});

test('a CMS that goes on telling of a withdrawn release is not believed', async () => {
  withdrawn.add('one');
  await expect(get(write('with', 'one'))).rejects.toThrow('withdrawn');
});

test('what does not exist is not kept, and takes the place of what did', async () => {
  expect(await get(async () => null)).toBeNull();
  expect(await get(write('issued'))).toBe('issued');
  time += 60_000;
  expect(await get(async () => null)).toBeNull();
  await expect(get(fail)).rejects.toThrow();
});

test('it keeps no more bytes than it may', async () => {
  const long = 'x'.repeat(40_000);
  for (const key of ['a', 'b', 'c']) await get(write(long), key);
  const again = write(long);
  await get(again, 'a');
  expect(again).toHaveBeenCalledTimes(1);
});

describe('what is issued goes before what is asked for', () => {
  test('while its pages are made no document is begun, and then it shows what was issued', async () => {
    let finish: () => void = () => undefined;
    const pages = new Promise<void>((resolve) => (finish = resolve));
    const made = cache.writeAfter(() => pages);
    const writer = write('issued');
    const asked = get(writer);
    await Promise.resolve();
    expect(writer).not.toHaveBeenCalled();
    finish();
    await made;
    expect(await asked).toBe('issued');
  });

  test('pages that cannot be made keep no document back', async () => {
    await expect(cache.writeAfter(() => Promise.reject(new Error('no page')))).rejects.toThrow();
    expect(await get(write('written'))).toBe('written');
  });

  test('two are written at once, whatever is asked for', async () => {
    let finish: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    let underWay = 0;
    let most = 0;
    const writer = async () => {
      most = Math.max(most, (underWay += 1));
      await held;
      underWay -= 1;
      return toWritten('written');
    };
    const asked = Array.from({ length: 40 }, (_, index) => get(writer, `feed ${index}`));
    await Promise.resolve();
    finish();
    expect(await Promise.all(asked)).toEqual(asked.map(() => 'written'));
    expect(most).toBe(2);
  });

  test('who waits is joined by a crowd, and what he is given was begun after the news', async () => {
    let finish: () => void = () => undefined;
    const pages = new Promise<void>((resolve) => (finish = resolve));
    const made = cache.writeAfter(() => pages);
    const writer = write('after');
    const before = get(writer);
    time += 5;
    cache.expire(time);
    time += 1;
    const after = get(writer);
    finish();
    await made;
    expect(await Promise.all([before, after])).toEqual(['after', 'after']);
    expect(writer).toHaveBeenCalledTimes(1);
  });
});
