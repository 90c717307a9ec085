import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { limitDepth } from './limit-depth';

const schema = buildSchema('type Query { deeper: Query, word: String }');
const check = (query: string) =>
  validate(schema, parse(query), [limitDepth({ depth: 3, fields: 100 }), ...specifiedRules]).map(
    ({ message }) => message,
  );
const nest = (times: number) => `${'{ deeper '.repeat(times)}{ word }${' }'.repeat(times)}`;

test('a query as deep as may be passes, a deeper one is refused', () => {
  expect(check(nest(3))).toEqual([]);
  expect(check(nest(4))).toEqual(['A query may be 3 fields deep; this one is deeper.']);
});

test('depth counts through fragments and inline fragments', () => {
  const deep = `{ deeper { ...a } } fragment a on Query { ... on Query { deeper { ...b } } } fragment b on Query ${nest(2)}`;
  expect(check(deep)).toEqual(['A query may be 3 fields deep; this one is deeper.']);
});

test.each([
  ['{ ...a } fragment a on Query { ...a }', 'Cannot spread fragment "a" within itself.'],
  [
    '{ ...a } fragment a on Query { deeper { ...b } } fragment b on Query { deeper { ...a } }',
    'Cannot spread fragment "a" within itself via "b".',
  ],
  ['{ ...nowhere }', 'Unknown fragment "nowhere".'],
])('fragments that lead in a circle or nowhere are refused in words: %s', (query, message) => {
  expect(check(query)).toEqual([message]);
});

test('fragments that double at each step are refused before anything writes them out', () => {
  const steps = 150;
  const fragments = Array.from({ length: steps }, (_none, at) =>
    at === steps - 1
      ? `fragment f${at} on Query { word }`
      : `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`,
  );
  expect(check(`{ ...f0 } ${fragments.join(' ')}`)).toEqual([
    'A query may hold 100 fields with its fragments written out; this one holds more.',
  ]);
});

test('the schema may be asked for whole', () => {
  expect(
    check('{ __schema { types { fields { type { ofType { ofType { name } } } } } } }'),
  ).toEqual([]);
});
