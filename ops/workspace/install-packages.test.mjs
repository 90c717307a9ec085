import { matchesLock } from './install-packages.mjs';

const lock = {
  '': {},
  'apps/web': { version: '0.1.0' },
  'node_modules/@dateline/web': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/for-another-machine': { version: '1.0.0', optional: true },
};

/** @param {object} changes */
const toPresent = (changes) => {
  const { '': _, 'node_modules/for-another-machine': __, ...present } = lock;
  return { ...present, ...changes };
};

describe('installed packages', () => {
  it('match without the optional ones that are for other machines', () => {
    expect(matchesLock(lock, toPresent({}))).toBe(true);
  });

  it('match with the optional ones that are for this machine', () => {
    const present = toPresent({ 'node_modules/for-another-machine': { version: '1.0.0' } });
    expect(matchesLock(lock, present)).toBe(true);
  });

  it.each([
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }],
    ['one is missing', { 'node_modules/a': undefined }],
    ['a workspace is missing', { 'node_modules/@dateline/web': undefined }],
    ['one is no longer asked for', { 'node_modules/b': { version: '1.0.0' } }],
    [
      'an optional one has another version',
      { 'node_modules/for-another-machine': { version: '2.0.0' } },
    ],
  ])('are stale when %s', (_, changes) => {
    expect(matchesLock(lock, toPresent(changes))).toBe(false);
  });
});
