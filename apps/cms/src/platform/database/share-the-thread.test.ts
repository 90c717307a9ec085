import knex, { type Knex } from 'knex';
import { goAfterOthers, goFirst, moveToFront, shareTheThread } from './share-the-thread';

let database: Knex;

beforeEach(() => {
  database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  shareTheThread(database);
});

afterEach(() => database.destroy());

/** Whether something else had its turn while three queries were answered. */
async function leavesRoom(ask: () => PromiseLike<unknown>): Promise<boolean> {
  let hadTurn = false;
  setImmediate(() => (hadTurn = true));
  for (let count = 0; count < 3; count += 1) await ask();
  return hadTurn;
}

const ask = () => database.raw('select 1');

test('a chain of queries leaves room for everything else', async () => {
  await ask();
  await expect(leavesRoom(ask)).resolves.toBe(true);
});

test('what is issued does not wait for others', async () => {
  await ask();
  await expect(goFirst(() => leavesRoom(ask))).resolves.toBe(false);
});

test('what issuing begins leaves room where it is told to', async () => {
  await ask();
  await expect(goFirst(() => goAfterOthers(() => leavesRoom(ask)))).resolves.toBe(true);
});

test('what is found short goes first from there on, and nothing else does', async () => {
  await ask();
  const [short, other] = [
    goAfterOthers(async () => {
      await ask();
      moveToFront();
      return leavesRoom(ask);
    }),
    goAfterOthers(async () => {
      await ask();
      return leavesRoom(ask);
    }),
  ];
  await expect(Promise.all([short, other])).resolves.toEqual([false, true]);
});

test('the queries of a transaction stay together', async () => {
  const room = await database.transaction((transaction) =>
    leavesRoom(() => transaction.raw('select 1')),
  );
  expect(room).toBe(false);
});
