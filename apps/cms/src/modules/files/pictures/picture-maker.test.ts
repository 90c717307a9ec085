import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createPictureMaker } from './picture-maker';
import { UnfitPicture } from './to-sizes';

const folder = mkdtempSync(path.join(tmpdir(), 'dateline-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process that does as the name of the picture says, and tells what it was doing meanwhile. */
const program = path.join(folder, 'program.mjs');
writeFileSync(
  program,
  `let underWay = 0;
   process.on('message', ({ given: { from } }) => {
     if (from === 'hangs') return;
     if (from === 'ends') process.exit(1);
     if (from === 'unfit') return process.send({ outcome: 'unfit', words: 'is no picture' });
     underWay += 1;
     setImmediate(() => {
       process.send({ outcome: 'made', made: [process.pid, underWay, Object.keys(process.env)] });
       underWay -= 1;
     });
   });
   process.on('disconnect', () => process.exit());`,
);

const toMaker = (longest = 30_000) => createPictureMaker(program, { longest, idle: 50 });

test('pictures are unpacked in another process, one at a time, which knows no secret', async () => {
  const maker = toMaker();
  const made = await Promise.all(
    ['a', 'b', 'c'].map((from): Promise<unknown> => maker.make('check', { from })),
  );
  const [pid] = made[0] as [number];
  expect(pid).not.toBe(process.pid);
  expect(made).toEqual(made.map(() => [pid, 1, []]));
});

test('one that takes too long is given up with a sentence, and the next is another process’s', async () => {
  const maker = toMaker(300);
  const hanging = maker.make('check', { from: 'hangs' });
  await expect(hanging).rejects.toThrow(UnfitPicture);
  await expect(hanging).rejects.toThrow('takes too long to be read as a picture');
  expect(await createPictureMaker(program).make('check', { from: 'a' })).toHaveLength(3);
});

test.each(['ends', 'unfit'])(
  'a picture whose work %s is refused, and the next is made',
  async (from) => {
    const maker = toMaker();
    const refused = maker.make('check', { from });
    const next = maker.make('check', { from: 'a' });
    await expect(refused).rejects.toThrow(UnfitPicture);
    expect(await next).toHaveLength(3);
  },
);

test('a process that was idle has ended, and the next picture begins a new one', async () => {
  const maker = toMaker();
  const first: unknown = await maker.make('check', { from: 'a' });
  const [pid] = first as [number];
  const isThere = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  while (isThere()) await new Promise(setImmediate);
  const [later] = (await (maker.make('check', { from: 'b' }) as Promise<unknown>)) as [number];
  expect(later).not.toBe(pid);
});
