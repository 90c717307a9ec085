import {
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { KeptFiles } from './kept-files';

const folder = makeTemporaryFolder();

/** Each test has a folder of its own. */
function open(name: string, maxBytes = 1000) {
  const place = join(folder, name);
  const kept = new KeptFiles(place, maxBytes);
  const read = async (file: string) => {
    const found = await kept.find(file);
    return found && { bytes: found.bytes, text: await text(found.read()) };
  };
  return {
    kept,
    read,
    place,
    put: (file: string, words: string) => kept.put(file, Buffer.from(words)),
  };
}

test('what was put is found, byte for byte; what was not is none', async () => {
  const { read, put, place } = open('whole');
  expect(await read('a.pdf')).toBeNull();
  await put('a.pdf', 'An edition.');
  expect(await read('a.pdf')).toEqual({ bytes: 11, text: 'An edition.' });
  await put('a.pdf', 'Anew.');
  expect(await read('a.pdf')).toEqual({ bytes: 5, text: 'Anew.' });
  expect(readdirSync(place)).toEqual(['a.pdf']);
});

test.each([
  ['cut short', (file: string) => truncateSync(file, 6)],
  ['empty', (file: string) => truncateSync(file, 0)],
  ['another’s', (file: string) => writeFileSync(file, 'Something that somebody else wrote.')],
  ['its end zeroed', (file: string) => writeFileSync(file, readFileSync(file).fill(0, 11))],
])('a file that is broken is none, and can be put again: %s', async (name, damage) => {
  const { read, put, place } = open(`broken ${name}`);
  await put('a.pdf', 'An edition.');
  damage(join(place, 'a.pdf'));
  expect(await read('a.pdf')).toBeNull();
  await put('a.pdf', 'An edition.');
  expect(await read('a.pdf')).toEqual({ bytes: 11, text: 'An edition.' });
});

test('of too many bytes those go that were asked for the longest ago', async () => {
  const { read, put, place } = open('bounded', 350);
  for (const [at, name] of ['a', 'b', 'c'].entries()) {
    await put(name, name.repeat(100));
    utimesSync(join(place, name), at + 1, at + 1);
  }
  await read('a');
  await put('d', 'd'.repeat(100));
  expect(readdirSync(place).sort()).toEqual(['a', 'c', 'd']);
});

test('a file that goes while it is read is read to its end', async () => {
  const { kept, put, place } = open('going');
  await put('a.pdf', 'An edition.');
  const found = await kept.find('a.pdf');
  rmSync(join(place, 'a.pdf'));
  expect(found && (await text(found.read()))).toBe('An edition.');
});
