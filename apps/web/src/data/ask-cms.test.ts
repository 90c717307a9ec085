import { createServer, type RequestListener, type Server } from 'node:http';
import { toSentAnswer, toSentWithdrawal } from '../../test/sent-release';
import { toAddress } from '../../test/to-address';
import { getSettings } from '../settings';
import { findEdition } from './find-edition';
import { findRelease } from './find-release';

jest.mock('../settings');

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers) server.close();
});

/** A CMS that answers every question the same way. */
async function withCms(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  servers.push(server);
  const cmsUrl = await toAddress(server);
  jest
    .mocked(getSettings)
    .mockReturnValue({ cmsUrl, withdrawnFolder: '/nowhere' } as ReturnType<typeof getSettings>);
}

const answer =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };

test('a release is asked for by one plain POST', async () => {
  const asked: unknown[] = [];
  await withCms((request, response) => {
    asked.push([request.method, request.url, request.headers.cookie]);
    answer({ data: toSentAnswer() })(request, response);
  });
  await expect(findRelease('one')).resolves.toMatchObject({
    release: { headline: 'One' },
    editions: [{ number: 1, kind: 'issuance', notice: null }],
  });
  expect(asked).toEqual([['POST', '/graphql', undefined]]);
});

test('only the CMS’s own word that there is none makes a page not found', async () => {
  await withCms(answer({ data: toSentAnswer(null) }));
  await expect(findRelease('one')).resolves.toBeNull();
});

test.each([
  [
    'errors with a null, as GraphQL sends them with HTTP 200',
    { errors: [{ message: 'Busy.' }], data: toSentAnswer(null) },
    200,
  ],
  ['errors beside a whole answer', { errors: [{ message: 'Partly.' }], data: toSentAnswer() }, 200],
  ['no data', {}, 200],
  ['null as data', { data: null }, 200],
  ['HTTP 500', { data: toSentAnswer(null) }, 500],
  ['HTTP 404', { error: 'Not Found' }, 404],
])('%s is no answer', async (_, body, status) => {
  await withCms(answer(body, status));
  await expect(findRelease('one')).rejects.toThrow();
});

test.each<[string, RequestListener]>([
  ['a page of HTML', (_, response) => void response.end('<html>Starting</html>')],
  ['a broken line', (_, response) => void response.socket?.destroy()],
  [
    'a redirect to what is not the CMS',
    (request, response) => {
      if (request.url !== '/graphql') answer({ data: toSentAnswer(null) })(request, response);
      else response.writeHead(302, { location: '/elsewhere' }).end();
    },
  ],
])('%s is no answer', async (_, listener) => {
  await withCms(listener);
  await expect(findRelease('one')).rejects.toThrow();
});

test('a CMS that does not answer in three seconds is given up', async () => {
  const limits: number[] = [];
  const over = jest.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    limits.push(milliseconds);
    return AbortSignal.abort(new DOMException('Too late.', 'TimeoutError'));
  });
  await withCms(() => {});
  await expect(findRelease('one')).rejects.toThrow('Too late.');
  expect(limits).toEqual([3000]);
  over.mockRestore();
});

test('a withdrawn release is asked for once, in the question for the release, and not again', async () => {
  let questions = 0;
  await withCms((request, response) => {
    questions += 1;
    const data = { ...toSentAnswer(null), withdrawal: toSentWithdrawal() };
    answer({ data })(request, response);
  });
  await expect(findRelease('gone')).resolves.toBeNull();
  await expect(findEdition('gone', 1)).resolves.toBeNull();
  expect(questions).toBe(1);
});

test('an unknown address costs one question, whatever follows it', async () => {
  let questions = 0;
  await withCms((request, response) => {
    questions += 1;
    answer({ data: toSentAnswer(null) })(request, response);
  });
  await findRelease('unknown');
  expect(questions).toBe(1);
  await findEdition('unknown', 1);
  expect(questions).toBe(2);
});
