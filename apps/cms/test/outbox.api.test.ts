import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text as readText } from 'node:stream/consumers';
import { editionsIssued, type SignedHeaders, verifyRequest } from '@dateline/contract';
import { issue, keepLibrary, type Library, writeRelease } from './desk';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

const secret = 'notification-secret-of-the-tests';

/** A web that answers as it is told, and keeps what it was sent. */
class Web {
  readonly received: { headers: IncomingMessage['headers']; body: string; verdict: string }[] = [];
  readonly answers: number[] = [];
  private held: Promise<void> | null = null;
  private readonly server: Server = createServer((request, response) => {
    void readText(request).then((body) => {
      const verdict = verifyRequest(secret, {
        headers: request.headers as Partial<SignedHeaders>,
        body,
        now: new Date(),
      });
      this.received.push({ headers: request.headers, body, verdict });
      const answer = () => response.writeHead(this.answers.shift() ?? 200).end();
      const { held } = this;
      this.held = null;
      if (held === null) answer();
      else void held.then(answer);
      this.server.emit('received');
    });
  });
  async listen() {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
  async until(count: number) {
    while (this.received.length < count) await once(this.server, 'received');
  }
  /** Keeps the next request waiting for its answer. Answers how to let it go. */
  holdNext(): () => void {
    let letGo = () => {};
    this.held = new Promise((resolve) => (letGo = resolve));
    return () => letGo();
  }
  close() {
    this.server.close();
  }
}

const web = new Web();
let newsroom: TestNewsroom;
let library: Library;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ webUrl: await web.listen() });
  library = await keepLibrary(newsroom.strapi);
});
afterAll(async () => {
  await newsroom.close();
  web.close();
});

test('the web is told of an edition by a signed request, again until it takes it, each time signed anew', async () => {
  web.answers.push(503, 500);
  await issue(newsroom.strapi, await writeRelease(newsroom.strapi, library));
  await web.until(3);
  expect(web.received.map(({ verdict }) => verdict)).toEqual(['valid', 'valid', 'valid']);
  expect(new Set(web.received.map(({ headers }) => headers['webhook-id'])).size).toBe(3);
  const message = editionsIssued.parse(JSON.parse(web.received[2]?.body ?? ''));
  expect(message.editions).toEqual([
    expect.objectContaining({
      editionNumber: 1,
      kind: 'issuance',
      slugs: ['harbour-orders-a-crane'],
      companySlugs: ['harbour'],
    }),
  ]);
});

test('the message carries no word of the release', () => {
  expect(web.received.map(({ body }) => body).join()).not.toMatch(/lifts 40 tonnes|Ada Quay/);
});

test('what was not taken before a stop is handed on at the next start', async () => {
  const before = web.received.length;
  web.answers.push(503);
  await issue(
    newsroom.strapi,
    await writeRelease(newsroom.strapi, library, { slug: 'second', headline: 'Second' }),
  );
  await web.until(before + 1);
  await newsroom.restart();
  await web.until(before + 2);
  expect(web.received.at(-1)?.body).toContain('"second"');
});

test('a message that the web is slow to take holds up none that is issued after it', async () => {
  const before = web.received.length;
  const release = web.holdNext();
  await issue(
    newsroom.strapi,
    await writeRelease(newsroom.strapi, library, { slug: 'slow', headline: 'Slow' }),
  );
  await web.until(before + 1);
  await issue(
    newsroom.strapi,
    await writeRelease(newsroom.strapi, library, { slug: 'quick', headline: 'Quick' }),
  );
  await web.until(before + 2);
  expect(web.received.at(-1)?.body).toContain('"quick"');
  release();
});
