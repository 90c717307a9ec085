import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { text as readText } from 'node:stream/consumers';
import type { Knex } from 'knex';
import {
  editionsIssued,
  editionsIssuedPath,
  publicationsChanged,
  publicationsChangedPath,
  type SignedHeaders,
  verifyRequest,
} from '@dateline/contract';
import { issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { draft, makePicture, publish, upload } from './publishing';

const secret = 'notification-secret-of-the-tests';

/** A web that answers as it is told, and keeps what it was sent. */
class Web {
  readonly received: {
    path: string | undefined;
    headers: IncomingMessage['headers'];
    body: string;
    verdict: string;
  }[] = [];
  readonly answers: number[] = [];
  private held: Promise<void> | null = null;
  private readonly server: Server = createServer((request, response) => {
    void readText(request).then((body) => {
      const verdict = verifyRequest(secret, {
        headers: request.headers as Partial<SignedHeaders>,
        body,
        now: new Date(),
      });
      this.received.push({ path: request.url, headers: request.headers, body, verdict });
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
  expect(new Set(web.received.map(({ path }) => path))).toEqual(new Set([editionsIssuedPath]));
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

test('a message that waits since an earlier version is handed on', async () => {
  const before = web.received.length;
  const [row] = await newsroom.strapi.db.connection('outbox_messages').orderBy('id').limit(1);
  const message = editionsIssued.parse(JSON.parse(row.payload));
  // The first version did not say when a release was issued first.
  const editions = message.editions.map(({ firstIssuedAt: _, ...edition }) => edition);
  await newsroom.strapi.db.connection('outbox_messages').insert({
    ...row,
    id: undefined,
    payload: JSON.stringify({ ...message, editions }),
    delivered_at: null,
  });
  await newsroom.restart();
  await web.until(before + 1);
  expect(JSON.parse(web.received.at(-1)?.body ?? '')).toEqual({ ...message, editions });
});

describe('of what is published beside releases', () => {
  const uid = 'api::event.event';
  const fields = {
    title: 'Second quarter of 2026',
    kind: 'results',
    takesPlace: 'confirmed',
    day: '2026-08-06',
  };
  const write = (slug: string, at: { documentId?: string } = {}) => {
    const company = { documentId: library.company };
    return draft(newsroom.strapi, uid, { ...fields, slug, company }, at);
  };
  /** How many messages there are, and how many publications, as seen within a transaction or not. */
  const countAll = async (knex: Knex = newsroom.strapi.db.connection) => {
    const counts: number[] = [];
    for (const table of ['outbox_messages', 'publications']) {
      const [row] = await knex(table).count({ n: '*' });
      counts.push(Number(row?.['n']));
    }
    return counts;
  };
  /** What the web is told of what somebody does. */
  const listTold = async (transition: () => Promise<unknown>) => {
    const before = web.received.length;
    await transition();
    await web.until(before + 1);
    return web.received.slice(before).map(({ path, verdict, body }) => {
      expect([path, verdict]).toEqual([publicationsChangedPath, 'valid']);
      return publicationsChanged.parse(JSON.parse(body));
    });
  };
  const news = { type: 'publications.changed', kind: 'event', companySlugs: ['harbour'] };

  test('the web is told at once, with every address that a date has or had', async () => {
    const documents = newsroom.strapi.documents(uid);
    const documentId = await write('quarter');
    expect(await listTold(() => publish(newsroom.strapi, uid, documentId))).toEqual([
      { ...news, slugs: ['quarter'] },
    ]);
    await write('second-quarter', { documentId });
    const both = { ...news, slugs: ['second-quarter', 'quarter'] };
    expect(await listTold(() => publish(newsroom.strapi, uid, documentId))).toEqual([both]);
    expect(await listTold(() => documents.unpublish({ documentId, locale: 'en' }))).toEqual([both]);
    expect(await listTold(() => publish(newsroom.strapi, uid, documentId))).toEqual([both]);
    expect(await listTold(() => documents.delete({ documentId, locale: '*' }))).toEqual([both]);
  });

  test('so it is of media items and of the settings', async () => {
    const { strapi } = newsroom;
    const bytes = await makePicture(240, 80).png().toBuffer();
    const file = await upload(strapi, 'harbour.png', bytes, 'image/png', 'Harbour');
    const item = { title: 'Harbour', kind: 'logo', file: file.id };
    const documentId = await draft(strapi, 'api::media-item.media-item', item);
    const nowhere = { type: 'publications.changed', slugs: [], companySlugs: [] };
    expect(await listTold(() => publish(strapi, 'api::media-item.media-item', documentId))).toEqual(
      [{ ...nowhere, kind: 'media' }],
    );
    const settings = {
      name: 'Harbour News',
      language: 'en',
      accent: '#1F5C4D',
      darkAccent: '#8fd3bf',
      textFont: 'serif',
      interfaceFont: 'sans',
    };
    expect(
      await listTold(() =>
        strapi.documents('api::newsroom.newsroom').create({ data: settings as never }),
      ),
    ).toEqual([{ ...nowhere, kind: 'newsroom' }]);
  });

  test('a web that does not answer keeps nobody from publishing, and is told later', async () => {
    const documentId = await write('told-later');
    const before = web.received.length;
    web.answers.push(503);
    await publish(newsroom.strapi, uid, documentId);
    await web.until(before + 2);
    expect(web.received.at(-1)?.body).toContain('"told-later"');
  });

  test('there is no message where nothing was published, and none without its publication', async () => {
    const documentId = await write('told-once');
    const drafted = await countAll();
    await expect(
      newsroom.strapi.db.transaction(async ({ trx }) => {
        await publish(newsroom.strapi, uid, documentId);
        expect(await countAll(trx)).toEqual(drafted.map((rows) => rows + 1));
        throw new Error('The transaction fails.');
      }),
    ).rejects.toThrow('The transaction fails.');
    expect(await countAll()).toEqual(drafted);

    await publish(newsroom.strapi, uid, documentId);
    const published = await countAll();
    expect(published).toEqual(drafted.map((rows) => rows + 1));
    await publish(newsroom.strapi, uid, documentId);
    const refused = await draft(newsroom.strapi, uid, { ...fields, slug: 'of-no-company' });
    await expect(publish(newsroom.strapi, uid, refused)).rejects.toThrow('must be chosen');
    expect(await countAll()).toEqual(published);
  });
});
