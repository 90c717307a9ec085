import knex, { type Knex } from 'knex';
import { keepStatements, type PreparingConnection } from './keep-statements';

interface Statement {
  all(values?: string[]): unknown[];
  run(values?: string[]): unknown;
}

/** What is used here of Knex's client, which its types leave open. */
interface Client {
  acquireConnection(): Promise<PreparingConnection<Statement>>;
  releaseConnection(connection: PreparingConnection<Statement>): Promise<void>;
}

let database: Knex;
afterEach(() => database.destroy());

const open = async (limit?: number) => {
  database = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  const client = database.client as Client;
  const connection = await client.acquireConnection();
  await client.releaseConnection(connection);
  keepStatements(connection, limit);
  connection.prepare('create table releases (slug text)').run();
  return connection;
};

test('a statement is prepared once, and runs with the values of each time', async () => {
  const connection = await open();
  const insert = 'insert into releases (slug) values (?)';
  connection.prepare(insert).run(['one']);
  connection.prepare(insert).run(['two']);
  const select = connection.prepare('select slug from releases where slug = ?');
  expect(connection.prepare('select slug from releases where slug = ?')).toBe(select);
  expect(select.all(['one'])).toEqual([{ slug: 'one' }]);
  expect(select.all(['two'])).toEqual([{ slug: 'two' }]);
});

test('one that is kept sees a column that was added since', async () => {
  const connection = await open();
  connection.prepare("insert into releases values ('one')").run();
  expect(connection.prepare('select * from releases').all()).toEqual([{ slug: 'one' }]);
  connection.prepare("alter table releases add column stage text default 'draft'").run();
  expect(connection.prepare('select * from releases').all()).toEqual([
    { slug: 'one', stage: 'draft' },
  ]);
});

test('of too many the one goes that was not used for longest', async () => {
  const connection = await open(2);
  const [one, two] = ['select 1', 'select 2'].map((sql) => connection.prepare(sql));
  expect(connection.prepare('select 1')).toBe(one);
  connection.prepare('select 3');
  expect(connection.prepare('select 1')).toBe(one);
  expect(connection.prepare('select 2')).not.toBe(two);
});
