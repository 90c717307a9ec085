import { startPoller } from './start-poller';

/** Polls that end when they are told to, each with the pause it is told. */
function openPolls() {
  const open: { end: (pause: number) => void; fail: (error: Error) => void }[] = [];
  let begun = 0;
  const waiting: (() => void)[] = [];
  const poll = () => {
    begun += 1;
    waiting.splice(0).forEach((go) => go());
    return new Promise<number>((end, fail) => open.push({ end, fail }));
  };
  const untilBegun = async (count: number) => {
    while (begun < count) await new Promise<void>((go) => waiting.push(go));
    return open[count - 1] ?? Promise.reject(new Error('No poll.'));
  };
  return { poll, untilBegun, countBegun: () => begun };
}

const long = 3_600_000;
const onFault = () => long;
const settle = () => new Promise(setImmediate);

test('it polls at once, and again as soon as it is poked', async () => {
  const { poll, untilBegun, countBegun } = openPolls();
  const poller = startPoller({ poll, onFault });
  (await untilBegun(1)).end(long);
  await settle();
  poller.poke();
  (await untilBegun(2)).end(long);
  await poller.stop();
  expect(countBegun()).toBe(2);
});

test('poked at any time during a poll, it polls once more, and never twice at a time', async () => {
  const { poll, untilBegun, countBegun } = openPolls();
  const poller = startPoller({ poll, onFault });
  const first = await untilBegun(1);
  for (let time = 0; time < 3; time += 1) poller.poke();
  expect(poller.isPoked()).toBe(true);
  expect(countBegun()).toBe(1);
  first.end(long);
  (await untilBegun(2)).end(long);
  await settle();
  expect(countBegun()).toBe(2);
  await poller.stop();
});

test('it polls again after the pause that a poll, or its fault, asks for', async () => {
  const { poll, untilBegun } = openPolls();
  const faults: unknown[] = [];
  const poller = startPoller({ poll, onFault: (error) => (faults.push(error), 1) });
  (await untilBegun(1)).end(0);
  (await untilBegun(2)).end(1);
  const fault = new Error('The database is away.');
  (await untilBegun(3)).fail(fault);
  (await untilBegun(4)).end(long);
  expect(faults).toEqual([fault]);
  await poller.stop();
});

test('stopping waits for the poll under way, and nothing begins after it', async () => {
  const { poll, untilBegun, countBegun } = openPolls();
  const poller = startPoller({ poll, onFault });
  const first = await untilBegun(1);
  poller.poke();
  let isStopped = false;
  const stopped = poller.stop().then(() => (isStopped = true));
  await settle();
  expect(isStopped).toBe(false);
  expect(poller.isStopped()).toBe(true);
  first.end(0);
  await stopped;
  poller.poke();
  await settle();
  expect(countBegun()).toBe(1);
});

test('stopped at once, it never polls', async () => {
  const { poll, countBegun } = openPolls();
  await startPoller({ poll, onFault }).stop();
  await settle();
  expect(countBegun()).toBe(0);
});
