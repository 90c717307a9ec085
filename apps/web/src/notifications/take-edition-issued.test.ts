import { signRequest, type EditionIssued } from '@dateline/contract';
import { SeenRequests } from './seen-requests';
import { takeEditionIssued, type Receiver } from './take-edition-issued';

jest.mock('../log-error');

const secret = 's'.repeat(40);
const now = new Date('2026-08-06T05:00:00.000Z');
const event: EditionIssued = {
  type: 'edition.issued',
  releaseId: '1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
  editionNumber: 1,
  contentHash: 'a'.repeat(64),
  issuedAt: '2026-08-06T05:00:00.000Z',
  slugs: ['one'],
  companySlugs: ['varmholt'],
};

function toNotification(body: string, by = secret, id = 'one', when = now) {
  return { headers: signRequest(by, { id, body, now: when }), body };
}

function toReceiver(refresh: Receiver['refresh'] = async () => {}): Receiver & {
  refreshed: EditionIssued[];
} {
  const refreshed: EditionIssued[] = [];
  return {
    refreshed,
    secret,
    now,
    seen: new SeenRequests(now.getTime() - 600_000),
    refresh: async (issued) => {
      refreshed.push(issued);
      await refresh(issued);
    },
  };
}

const body = JSON.stringify(event);

test('a signed event is taken, and answered 200 once every page shows the edition', async () => {
  const receiver = toReceiver();
  await expect(takeEditionIssued(toNotification(body), receiver)).resolves.toMatchObject({
    status: 200,
  });
  expect(receiver.refreshed).toEqual([event]);
});

test.each([
  ['without a signature', { headers: {}, body }],
  ['signed with another secret', toNotification(body, 'x'.repeat(40))],
  ['changed after it was signed', { ...toNotification(body), body: body.replace('one', 'two') }],
  [
    'under another id',
    {
      ...toNotification(body),
      headers: { ...toNotification(body).headers, 'webhook-id': 'two' },
    },
  ],
  ['signed too long ago', toNotification(body, secret, 'one', new Date(now.getTime() - 61_000))],
  ['signed in the future', toNotification(body, secret, 'one', new Date(now.getTime() + 61_000))],
])('an event %s is refused and changes nothing', async (_, notification) => {
  const receiver = toReceiver();
  const answer = await takeEditionIssued(notification, receiver);
  expect(answer.status).toBe(401);
  expect(receiver.refreshed).toEqual([]);
});

test('the same request again is refused, even where the first one failed', async () => {
  const receiver = toReceiver(() => Promise.reject(new Error('CMS down')));
  await expect(takeEditionIssued(toNotification(body), receiver)).resolves.toMatchObject({
    status: 503,
  });
  await expect(takeEditionIssued(toNotification(body), receiver)).resolves.toMatchObject({
    status: 409,
  });
  expect(receiver.refreshed).toHaveLength(1);
});

test.each(['', '{', '[]', '{"type":"edition.withdrawn"}', JSON.stringify({ ...event, more: 1 })])(
  'a signed %j is no event',
  async (text) => {
    const receiver = toReceiver();
    const answer = await takeEditionIssued(toNotification(text), receiver);
    expect(answer.status).toBe(400);
    expect(receiver.refreshed).toEqual([]);
  },
);

test('a page that could not be refreshed is answered 503, without telling why', async () => {
  const receiver = toReceiver(() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')));
  const answer = await takeEditionIssued(toNotification(body), receiver);
  expect(answer.status).toBe(503);
  expect(answer.message).not.toMatch(/ECONN|10\.0/);
});
