import Database from 'better-sqlite3';
import { keepStatements } from './keep-statements';

const open = (limit?: number) => {
  const connection = new Database(':memory:');
  connection.exec('create table releases (slug text)');
  keepStatements(connection, limit);
  return connection;
};

test('a statement is prepared once, and runs with the values of each time', () => {
  const connection = open();
  const insert = 'insert into releases (slug) values (?)';
  connection.prepare(insert).run(['one']);
  connection.prepare(insert).run(['two']);
  const select = connection.prepare('select slug from releases where slug = ?');
  expect(connection.prepare('select slug from releases where slug = ?')).toBe(select);
  expect(select.all(['one'])).toEqual([{ slug: 'one' }]);
  expect(select.all(['two'])).toEqual([{ slug: 'two' }]);
});

test('one that is kept sees a column that was added since', () => {
  const connection = open();
  connection.prepare("insert into releases values ('one')").run();
  expect(connection.prepare('select * from releases').all()).toEqual([{ slug: 'one' }]);
  connection.prepare("alter table releases add column stage text default 'draft'").run();
  expect(connection.prepare('select * from releases').all()).toEqual([
    { slug: 'one', stage: 'draft' },
  ]);
});

test('of too many the one goes that was not used for longest', () => {
  const connection = open(2);
  const [one, two] = ['select 1', 'select 2'].map((sql) => connection.prepare(sql));
  expect(connection.prepare('select 1')).toBe(one);
  connection.prepare('select 3');
  expect(connection.prepare('select 1')).toBe(one);
  expect(connection.prepare('select 2')).not.toBe(two);
});
