import { SingleFlight } from './single-flight';

/** A CMS that answers when it is told to, with the number of the question. */
function toCms() {
  const ends: ((isFine: boolean) => void)[] = [];
  const ask = () =>
    new Promise<number>((resolve, reject) => {
      const number = ends.length + 1;
      ends.push((isFine) => (isFine ? resolve(number) : reject(new Error(`No ${number}.`))));
    });
  const untilAsked = async (count: number) => {
    while (ends.length < count) await Promise.resolve();
  };
  return { ask, ends, untilAsked };
}

test('a hundred at once ask twice: none gets the answer to a question older than himself', async () => {
  const { ask, ends, untilAsked } = toCms();
  const flights = new SingleFlight<number>();
  const crowd = Array.from({ length: 100 }, () => flights.run('a', ask));
  expect(ends).toHaveLength(1);
  ends[0]?.(true);
  expect(await crowd[0]).toBe(1);
  await untilAsked(2);
  ends[1]?.(true);
  expect(await Promise.all(crowd)).toEqual([1, ...Array<number>(99).fill(2)]);
  const later = flights.run('a', ask);
  ends[2]?.(true);
  expect(await later).toBe(3);
});

test('other questions are not waited for', async () => {
  const { ask, ends } = toCms();
  const flights = new SingleFlight<number>();
  const both = [flights.run('a', ask), flights.run('b', ask)];
  for (const end of ends) end(true);
  expect(await Promise.all(both)).toEqual([1, 2]);
});

test('a question that fails takes nobody else with it', async () => {
  const { ask, ends, untilAsked } = toCms();
  const flights = new SingleFlight<number>();
  const first = flights.run('a', ask);
  const second = flights.run('a', ask);
  ends[0]?.(false);
  await expect(first).rejects.toThrow('No 1.');
  await untilAsked(2);
  ends[1]?.(true);
  expect(await second).toBe(2);
});
