import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from './make-once.mjs';
import { useTempFolders } from './use-temp-folders.mjs';

const makeFolder = useTempFolders();

test('of several who need a folder the first makes it, and all find it whole', async () => {
  const folder = join(makeFolder(), 'prepared');
  let made = 0;
  const need = () =>
    makeOnce(folder, async (unfinished) => {
      made += 1;
      await Promise.resolve();
      writeFileSync(join(unfinished, 'file'), 'whole');
    }).then(() => readFileSync(join(folder, 'file'), 'utf8'));
  expect(await Promise.all([need(), need(), need()])).toEqual(['whole', 'whole', 'whole']);
  expect(made).toBe(1);
});

test('after a failure the next one makes it, with nothing of the attempt before', async () => {
  const folder = join(makeFolder(), 'prepared');
  const failing = makeOnce(folder, async (unfinished) => {
    writeFileSync(join(unfinished, 'half'), '');
    throw new Error('No room.');
  });
  await expect(failing).rejects.toThrow('No room.');
  expect(existsSync(folder)).toBe(false);
  await makeOnce(folder, async (unfinished) => writeFileSync(join(unfinished, 'file'), ''));
  expect(existsSync(join(folder, 'file'))).toBe(true);
  expect(existsSync(join(folder, 'half'))).toBe(false);
});
