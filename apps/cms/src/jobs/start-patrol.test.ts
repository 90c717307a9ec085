import { startPatrol } from './start-patrol';

/** Looks that end when they are told to, each with the pause it is told. */
function toLooks() {
  const open: { end: (pause: number) => void; fail: (error: Error) => void }[] = [];
  let begun = 0;
  const waiting: (() => void)[] = [];
  const look = () => {
    begun += 1;
    waiting.splice(0).forEach((go) => go());
    return new Promise<number>((end, fail) => open.push({ end, fail }));
  };
  const untilBegun = async (count: number) => {
    while (begun < count) await new Promise<void>((go) => waiting.push(go));
    return open[count - 1] ?? Promise.reject(new Error('No look.'));
  };
  return { look, untilBegun, countBegun: () => begun };
}

const long = 3_600_000;
const onFault = () => long;
const settle = () => new Promise(setImmediate);

test('it looks at once, and again as soon as it is woken', async () => {
  const { look, untilBegun, countBegun } = toLooks();
  const patrol = startPatrol({ look, onFault });
  (await untilBegun(1)).end(long);
  await settle();
  patrol.wake();
  (await untilBegun(2)).end(long);
  await patrol.stop();
  expect(countBegun()).toBe(2);
});

test('woken at any time during a look, it looks once more, and never twice at a time', async () => {
  const { look, untilBegun, countBegun } = toLooks();
  const patrol = startPatrol({ look, onFault });
  const first = await untilBegun(1);
  for (let time = 0; time < 3; time += 1) patrol.wake();
  expect(patrol.isWoken()).toBe(true);
  expect(countBegun()).toBe(1);
  first.end(long);
  (await untilBegun(2)).end(long);
  await settle();
  expect(countBegun()).toBe(2);
  await patrol.stop();
});

test('it looks again after the pause that a look, or its fault, asks for', async () => {
  const { look, untilBegun } = toLooks();
  const faults: unknown[] = [];
  const patrol = startPatrol({ look, onFault: (error) => (faults.push(error), 1) });
  (await untilBegun(1)).end(0);
  (await untilBegun(2)).end(1);
  const fault = new Error('The database is away.');
  (await untilBegun(3)).fail(fault);
  (await untilBegun(4)).end(long);
  expect(faults).toEqual([fault]);
  await patrol.stop();
});

test('stopping waits for the look under way, and nothing begins after it', async () => {
  const { look, untilBegun, countBegun } = toLooks();
  const patrol = startPatrol({ look, onFault });
  const first = await untilBegun(1);
  patrol.wake();
  let isStopped = false;
  const stopped = patrol.stop().then(() => (isStopped = true));
  await settle();
  expect(isStopped).toBe(false);
  expect(patrol.isStopped()).toBe(true);
  first.end(0);
  await stopped;
  patrol.wake();
  await settle();
  expect(countBegun()).toBe(1);
});

test('stopped at once, it never looks', async () => {
  const { look, countBegun } = toLooks();
  await startPatrol({ look, onFault }).stop();
  await settle();
  expect(countBegun()).toBe(0);
});
