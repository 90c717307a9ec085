import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { Tombstones } from './tombstones';

test('nothing is withdrawn where there is no folder yet, and what is withdrawn later is known at once', () => {
  const folder = join(makeTemporaryFolder(), 'withdrawn');
  const tombstones = new Tombstones(folder);
  expect(tombstones.hasAny(['one'])).toBe(false);
  mkdirSync(folder);
  expect(tombstones.hasAny(['one'])).toBe(false);
  writeFileSync(join(folder, 'one'), '');
  expect(tombstones.hasAny(['two', 'one'])).toBe(true);
  expect(tombstones.hasAny(['two'])).toBe(false);
  expect(tombstones.hasAny([])).toBe(false);
});

test('a withdrawal in the same tick of the file system’s clock as the one before is known', () => {
  const folder = makeTemporaryFolder();
  const tombstones = new Tombstones(folder);
  const tick = new Date();
  for (const slug of ['one', 'two', 'three']) {
    writeFileSync(join(folder, slug), '');
    utimesSync(folder, tick, tick);
    expect(tombstones.hasAny([slug])).toBe(true);
  }
});

test('a folder that was long at rest is read anew when a name is added', () => {
  const folder = makeTemporaryFolder();
  const tombstones = new Tombstones(folder);
  utimesSync(folder, new Date(0), new Date(0));
  expect(tombstones.hasAny(['one'])).toBe(false);
  expect(tombstones.hasAny(['one'])).toBe(false);
  writeFileSync(join(folder, 'one'), '');
  expect(tombstones.hasAny(['one'])).toBe(true);
});

test.each(['..', '.', '', '../secret', 'one/../one', 'ONE', '\0'])(
  'the address %j is nobody’s tombstone',
  (name) => {
    const folder = makeTemporaryFolder();
    writeFileSync(join(folder, 'one'), '');
    expect(new Tombstones(folder).hasAny([name])).toBe(false);
  },
);

test('where the folder cannot be read nothing is said to be there still', () => {
  const place = join(makeTemporaryFolder(), 'withdrawn');
  writeFileSync(place, 'a file in its place');
  expect(() => new Tombstones(place).hasAny(['one'])).toThrow();
  rmSync(place);
});
