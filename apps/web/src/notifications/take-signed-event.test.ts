import {
  editionsIssued,
  publicationsChanged,
  SeenRequests,
  signRequest,
  type EditionsIssued,
  type PublicationsChanged,
} from '@dateline/contract';
import { toIssuedEdition } from '../../test/issued-edition';
import { maxEventBytes, takeSignedEvent, type Receiver } from './take-signed-event';

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

function toReceiver(refresh: () => Promise<void> = async () => {}): Receiver<EditionsIssued> & {
  refreshed: EditionsIssued[];
} {
  const refreshed: EditionsIssued[] = [];
  return {
    refreshed,
    secret,
    now,
    seen: new SeenRequests(now.getTime() - 600_000),
    parse: (sent) => editionsIssued.parse(sent),
    refresh: async (issued) => {
      refreshed.push(issued);
      await refresh();
    },
  };
}

const body = JSON.stringify(event);

test('a signed event is taken, and answered 200 once every page shows the edition', async () => {
  const receiver = toReceiver();
  await expect(takeSignedEvent(toNotification(body), receiver)).resolves.toMatchObject({
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
  const answer = await takeSignedEvent(notification, receiver);
  expect(answer.status).toBe(401);
  expect(receiver.refreshed).toEqual([]);
});

test('the same request again is refused, even where the first one failed', async () => {
  const receiver = toReceiver(() => Promise.reject(new Error('CMS down')));
  await expect(takeSignedEvent(toNotification(body), receiver)).resolves.toMatchObject({
    status: 503,
  });
  await expect(takeSignedEvent(toNotification(body), receiver)).resolves.toMatchObject({
    status: 409,
  });
  expect(receiver.refreshed).toHaveLength(1);
});

test.each(['', '{', '[]', '{"type":"editions.withdrawn"}', JSON.stringify({ ...event, more: 1 })])(
  'a signed %j is no event',
  async (text) => {
    const receiver = toReceiver();
    const answer = await takeSignedEvent(toNotification(text), receiver);
    expect(answer.status).toBe(400);
    expect(receiver.refreshed).toEqual([]);
  },
);

test('what is meant for another door is refused, though it is signed', async () => {
  const changed: PublicationsChanged = {
    type: 'publications.changed',
    kind: 'event',
    slugs: ['one'],
    companySlugs: [],
  };
  const receiver = toReceiver();
  const notification = toNotification(JSON.stringify(changed));
  expect((await takeSignedEvent(notification, receiver)).status).toBe(400);
  expect(receiver.refreshed).toEqual([]);
  const taken: PublicationsChanged[] = [];
  const answer = await takeSignedEvent(notification, {
    ...receiver,
    seen: new SeenRequests(now.getTime() - 600_000),
    parse: (sent) => publicationsChanged.parse(sent),
    refresh: async (told) => void taken.push(told),
  });
  expect(answer.status).toBe(200);
  expect(taken).toEqual([changed]);
});

test('a page that could not be refreshed is answered 503, without telling why', async () => {
  const receiver = toReceiver(() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.7')));
  const answer = await takeSignedEvent(toNotification(body), receiver);
  expect(answer.status).toBe(503);
  expect(answer.message).not.toMatch(/ECONN|10\.0/);
});

test('100 editions with every slug and company that an event may name are few enough bytes', () => {
  const text = (length: number) => Array.from({ length }, () => 's'.repeat(200));
  const edition = toIssuedEdition({ kind: 'withdrawal', slugs: text(100), companySlugs: text(10) });
  const largest: EditionsIssued = { type: 'editions.issued', editions: Array(100).fill(edition) };
  expect(Buffer.byteLength(JSON.stringify(largest))).toBeLessThan(maxEventBytes);
});
