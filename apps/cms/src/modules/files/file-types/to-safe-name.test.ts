import fc from 'fast-check';
import { frozenFile } from '@dateline/release';
import { fileTypes } from './file-type';
import { toSafeName } from './to-safe-name';

test.each([
  ['Q2 results.PDF', 'Q2-results.pdf'],
  ['../../etc/passwd', 'etc-passwd.pdf'],
  ['Übersicht 2026.pdf', 'Ubersicht-2026.pdf'],
  ['.htaccess', 'htaccess.pdf'],
  ['图表.pdf', 'file.pdf'],
  ['Report 2.5', 'Report-2.5.pdf'],
  ['setup.exe', 'setup.exe.pdf'],
  ['', 'file.pdf'],
])('a PDF called %j is saved as %j', (name, safe) => {
  expect(toSafeName(name, fileTypes.pdf)).toBe(safe);
});

test('whatever a file is called, its name is one that an edition may hold, and says its kind', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(...Object.values(fileTypes)),
      (name, type) => {
        const safe = toSafeName(name, type);
        expect(frozenFile.shape.name.safeParse(safe).success).toBe(true);
        expect(type.extensions.some((extension) => safe.endsWith(extension))).toBe(true);
      },
    ),
  );
});
