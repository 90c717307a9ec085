import { ApolloServer, HeaderMap } from '@apollo/server';
import { limitConcurrency } from './limit-concurrency';

/** A server whose one field answers when it is let go. */
function openServer() {
  const held: (() => void)[] = [];
  const server = new ApolloServer({
    typeDefs: 'type Query { slow: String }',
    resolvers: {
      Query: { slow: () => new Promise((resolve) => held.push(() => resolve('done'))) },
    },
    plugins: [limitConcurrency({ atOnce: 1, mostWaiting: 0, patience: 50 })],
  });
  const ask = () =>
    server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: 'POST',
        headers: new HeaderMap([['content-type', 'application/json']]),
        search: '',
        body: { query: '{ slow }' },
      },
      context: () => Promise.resolve({}),
    });
  return { server, ask, held };
}

test('who finds too many before him is told when to come again, and those before are answered', async () => {
  const { server, ask, held } = openServer();
  await server.start();
  const first = ask();
  while (held.length === 0) await new Promise(setImmediate);
  const second = await ask();
  expect(second.status).toBe(503);
  expect(second.headers.get('retry-after')).toBe('1');
  expect(JSON.stringify(second.body)).toContain('TOO_BUSY');
  held.forEach((letGo) => letGo());
  expect(JSON.stringify((await first).body)).toContain('done');
  await server.stop();
});
