import { ApolloServer, HeaderMap } from '@apollo/server';
import { limitWork } from './limit-work';

const lane = { goesFirst: false, concurrency: 1, maxWaiting: 0, timeoutMs: 50 };

/** A server whose slow field answers when it is let go. */
function openServer() {
  const held: (() => void)[] = [];
  const server = new ApolloServer({
    typeDefs: 'type Query { slow: String, quick: String }',
    resolvers: {
      Query: {
        slow: () => new Promise((resolve) => held.push(() => resolve('done'))),
        quick: () => 'at once',
      },
    },
    plugins: [
      limitWork([
        { mostCost: 1, ...lane },
        { mostCost: 4, ...lane },
      ]),
    ],
  });
  const ask = (query: string) =>
    server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query },
      },
      context: () => Promise.resolve({}),
    });
  return { server, ask, held };
}

test('who finds too many before him is told when to come again, and those before are answered', async () => {
  const { server, ask, held } = openServer();
  await server.start();
  const first = ask('{ slow a: quick }');
  while (held.length === 0) await new Promise(setImmediate);
  const second = await ask('{ slow a: quick }');
  expect(second.status).toBe(503);
  expect(second.headers.get('retry-after')).toBe('1');
  expect(JSON.stringify(second.body)).toContain('TOO_BUSY');
  held.forEach((letGo) => letGo());
  expect(JSON.stringify((await first).body)).toContain('done');
  await server.stop();
});

test('a cheap question does not wait for costly ones', async () => {
  const { server, ask, held } = openServer();
  await server.start();
  const costly = ask('{ slow a: quick }');
  while (held.length === 0) await new Promise(setImmediate);
  expect(JSON.stringify((await ask('{ quick }')).body)).toContain('at once');
  held.forEach((letGo) => letGo());
  await costly;
  await server.stop();
});

test('what costs more than is allowed is refused before it is begun', async () => {
  const { server, ask, held } = openServer();
  await server.start();
  const answer = await ask('{ a: slow b: slow c: slow d: slow e: slow }');
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain('This query costs 5, and 4 are allowed');
  expect(held).toEqual([]);
  await server.stop();
});
