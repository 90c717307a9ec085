import { changesPath, editionPath, releasePath } from '@dateline/contract';
import { findSlug } from './find-slug';

test.each([
  releasePath('one'),
  editionPath('one', 1),
  editionPath('one', 12),
  changesPath('one', 2),
  `${releasePath('one')}/`,
  `${releasePath('one')}?utm=1`,
  '/releases/%6fn%65',
  '/releases/%6Fne/editions/2/changes?x',
])('%s is an address of the release', (address) => {
  expect(findSlug(address)).toBe('one');
});

test.each([
  '/',
  '/companies/one',
  '/releases',
  '/releases/',
  '/releases/one/files',
  '/releases/one/editions',
  '/releases/one/editions/0',
  '/releases/one/editions/1/changes/x',
  '/other/releases/one',
  '/releases/%',
])('%s is none', (address) => {
  expect(findSlug(address)).toBeNull();
});
