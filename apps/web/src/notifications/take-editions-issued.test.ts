import { signRequest, type EditionsIssued } from '@dateline/contract';
import { toIssuedEdition } from '../../test/issued-edition';
import { SeenRequests } from './seen-requests';
import { maxEventBytes, takeEditionsIssued, type Receiver } from './take-editions-issued';

jest.mock('../log-error');

const secret = 's'.repeat(40);
const now = new Date('2026-08-06T05:00:00.000Z');
const event: EditionsIssued = {
  type: 'editions.issued',
  editions: [toIssuedEdition()],
};

function toNotification(body: string, by = secret, id = 'one', when = now) {
  return { headers: signRequest(by, { id, body, now: when }), body };
}

function toReceiver(refresh: Receiver['refresh'] = async () => {}): Receiver & {
  refreshed: EditionsIssued[];
} {
  const refreshed: EditionsIssued[] = [];
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
  await expect(takeEditionsIssued(toNotification(body), receiver)).resolves.toMatchObject({
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
  const answer = await takeEditionsIssued(notification, receiver);
  expect(answer.status).toBe(401);
  expect(receiver.refreshed).toEqual([]);
});

test('the same request again is refused, even where the first one failed', async () => {
  const receiver = toReceiver(() => Promise.reject(new Error('CMS down')));
  await expect(takeEditionsIssued(toNotification(body), receiver)).resolves.toMatchObject({
    status: 503,
  });
  await expect(takeEditionsIssued(toNotification(body), receiver)).resolves.toMatchObject({
    status: 409,
  });
  expect(receiver.refreshed).toHaveLength(1);
});

test.each(['', '{', '[]', '{"type":"editions.withdrawn"}', JSON.stringify({ ...event, more: 1 })])(
  'a signed %j is no event',
  async (text) => {
    const receiver = toReceiver();
    const answer = await takeEditionsIssued(toNotification(text), receiver);
    expect(answer.status).toBe(400);
    expect(receiver.refreshed).toEqual([]);
  },
);

test('a page that could not be refreshed is answered 503, without telling why', async () => {
  const receiver = toReceiver(() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')));
  const answer = await takeEditionsIssued(toNotification(body), receiver);
  expect(answer.status).toBe(503);
  expect(answer.message).not.toMatch(/ECONN|10\.0/);
});

test('100 editions with every slug and company that an event may name are few enough bytes', () => {
  const text = (length: number) => Array.from({ length }, () => 's'.repeat(200));
  const edition = toIssuedEdition({ kind: 'withdrawal', slugs: text(100), companySlugs: text(10) });
  const largest: EditionsIssued = { type: 'editions.issued', editions: Array(100).fill(edition) };
  expect(Buffer.byteLength(JSON.stringify(largest))).toBeLessThan(maxEventBytes);
});
