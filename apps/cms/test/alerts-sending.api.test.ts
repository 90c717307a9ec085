import PostalMime from 'postal-mime';
import { createSubscribers } from '../src/modules/alerts/store/subscribers';
import { addSubscribers } from './alerts/add-subscribers';
import { MailSink, toSmtpRefusal } from './alerts/mail-sink';
import { correct, teamOf, issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { until } from './until';

let newsroom: TestNewsroom;
let library: Library;
let sink: MailSink;

beforeAll(async () => {
  sink = await MailSink.open();
  process.env['DATELINE_SMTP_URL'] = sink.url;
  process.env['DATELINE_MAIL_FROM'] = 'news@newsroom.example';
  process.env['DATELINE_MAIL_BOUNCES'] = 'bounces@newsroom.example';
  newsroom = await openTestNewsroom();
  library = await keepLibrary(newsroom.strapi);
});

afterAll(async () => {
  await newsroom.close();
  await sink.close();
});

beforeEach(async () => {
  sink.rules = {};
  sink.mails.length = 0;
  await newsroom.strapi.db.connection('alert_subscribers').delete();
  await newsroom.strapi.db.connection('alert_subscriptions').delete();
});

const writeOne = (slug: string, fields: object = {}) =>
  writeRelease(newsroom.strapi, library, { slug, headline: `News of ${slug}`, ...fields });

/** Until each mail that there is to send is settled. */
const untilQuiet = () =>
  until(async () => {
    const knex = newsroom.strapi.db.connection;
    // Batches first: their mails are there once they are fanned out.
    const batch = await knex('alert_batches').whereNull('fanned_out_at').first();
    const open = await knex('alert_mails')
      .whereIn('state', ['waiting', 'taken', 'sending'])
      .first();
    return open === undefined && batch === undefined ? true : null;
  });

const listStates = async (): Promise<string[]> =>
  newsroom.strapi.db.connection('alert_mails').orderBy('id').pluck('state');

test('each subscriber of a company or a category gets one mail of an edition, and nobody else', async () => {
  const all = { company: null, category: null };
  await addSubscribers(newsroom, ['all@reader.example'], { subscriptions: [all] });
  await addSubscribers(newsroom, ['twice@reader.example'], {
    subscriptions: [all, { company: 'harbour', category: null }],
  });
  await addSubscribers(newsroom, ['company@reader.example'], {
    subscriptions: [{ company: 'harbour', category: null }],
  });
  await addSubscribers(newsroom, ['category@reader.example'], {
    subscriptions: [{ company: null, category: 'harbour-news' }],
  });
  await addSubscribers(newsroom, ['other@reader.example'], {
    subscriptions: [
      { company: 'other', category: null },
      { company: 'harbour', category: 'other' },
    ],
  });
  await issue(newsroom.strapi, await writeOne('who-gets-it'));
  await untilQuiet();
  expect(sink.mails.map(({ to }) => to).sort()).toEqual([
    'all@reader.example',
    'category@reader.example',
    'company@reader.example',
    'twice@reader.example',
  ]);
});

test('the mail is well-formed, says how to stop, and its own links open for its reader alone', async () => {
  await addSubscribers(newsroom, ['ada@reader.example', 'eve@reader.example']);
  await issue(newsroom.strapi, await writeOne('a-whole-mail', { headline: 'Größe – 40 % more' }));
  await untilQuiet();
  const [mail] = sink.to('ada@reader.example');
  const [other] = sink.to('eve@reader.example');
  const parsed = await PostalMime.parse(mail?.text ?? '');
  const headers = Object.fromEntries(parsed.headers.map(({ key, value }) => [key, value]));
  expect(parsed.subject).toBe('Größe – 40 % more');
  expect(parsed.from).toMatchObject({ address: 'news@newsroom.example', name: 'Newsroom' });
  expect(parsed.to?.map(({ address }) => address)).toEqual(['ada@reader.example']);
  expect(headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
  expect(headers['list-unsubscribe']).toMatch(
    /^<https:\/\/newsroom\.example\/api\/alerts\/unsubscribe\/[\w-]{48}>,\s*<mailto:bounces\+u\w{44}@newsroom\.example\?subject=unsubscribe>$/,
  );
  expect(headers['auto-submitted']).toBe('auto-generated');
  expect(mail?.from).toMatch(/^bounces\+b[0-9a-f]{44}@newsroom\.example$/);
  const links = /https:\/\/newsroom\.example\/alerts\/preferences\/[\w-]{48}/;
  expect(parsed.text).toMatch(links);
  expect(links.exec(parsed.html ?? '')?.[0]).toBe(links.exec(parsed.text ?? '')?.[0]);
  expect(links.exec(parsed.text ?? '')?.[0]).not.toBe(
    links.exec((await PostalMime.parse(other?.text ?? '')).text ?? '')?.[0],
  );
  expect(parsed.html).toContain('https://newsroom.example/releases/a-whole-mail');
  expect(parsed.html).not.toMatch(/<img|<script|url\(|@import/i);
  expect(mail?.text.split('\r\n').every((line) => line.length <= 998)).toBe(true);
});

test('a correction goes to the same readers, marked and with its notice; a withdrawal too, briefly', async () => {
  await addSubscribers(newsroom, ['ada@reader.example']);
  const documentId = await writeOne('told-three-times');
  await issue(newsroom.strapi, documentId);
  await untilQuiet();
  await addSubscribers(newsroom, ['late@reader.example']);
  await correct(newsroom.strapi, documentId, { headline: 'News, corrected' });
  await untilQuiet();
  await teamOf(newsroom.strapi, documentId).withdraw('Issued in error.');
  await untilQuiet();
  const mails = await Promise.all(
    sink.to('ada@reader.example').map(({ text }) => PostalMime.parse(text)),
  );
  expect(mails.map(({ subject }) => subject)).toEqual([
    'News of told-three-times',
    'Correction: News, corrected',
    'Harbour has withdrawn a release',
  ]);
  expect(mails[1]?.text).toContain('The crane’s colour was wrong.');
  expect(mails[2]?.text).toContain('Issued in error.');
  expect(mails[2]?.text).not.toContain('News of');
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(3);
  expect(sink.to('late@reader.example')).toHaveLength(2);
});

test('of history nobody is mailed, nor of its correction', async () => {
  await addSubscribers(newsroom, ['ada@reader.example']);
  const documentId = await writeOne('long-ago', { originallyIssuedAt: '2019-05-01T10:00:00.000Z' });
  await issue(newsroom.strapi, documentId);
  await correct(newsroom.strapi, documentId, { headline: 'Long ago, put right' });
  await untilQuiet();
  expect(sink.mails).toEqual([]);
});

test('of a scheduled release nothing is noted, nor mailed, before it is issued', async () => {
  await addSubscribers(newsroom, ['ada@reader.example']);
  const documentId = await writeOne('not-yet');
  const team = teamOf(newsroom.strapi, documentId);
  await team.agree();
  await team.schedule(new Date(Date.now() + 3_600_000));
  const { releaseId } = await team.workflow();
  const knex = newsroom.strapi.db.connection;
  expect(await knex('alert_batches').where({ release_id: releaseId })).toEqual([]);
  expect(await knex('alert_mails').where({ release_id: releaseId })).toEqual([]);
  await team.issueNow();
  await untilQuiet();
  expect(sink.to('ada@reader.example')).toHaveLength(1);
});

test('an address that the server knows not is never tried again, one that is busy is', async () => {
  await addSubscribers(newsroom, ['gone@reader.example', 'busy@reader.example']);
  let tries = 0;
  sink.rules = {
    onRecipient(address) {
      if (address === 'gone@reader.example')
        throw toSmtpRefusal(550, '5.1.1 gone@reader.example: no such user');
      tries += 1;
      if (tries === 1) throw toSmtpRefusal(451, '4.3.2 Try again later');
    },
  };
  await issue(newsroom.strapi, await writeOne('refused'));
  const knex = newsroom.strapi.db.connection;
  await until(async () =>
    (await knex('alert_mails').where('state', 'waiting').where('attempts', 1).first()) === undefined
      ? null
      : true,
  );
  // The pause is not for tests to wait for.
  await knex('alert_mails').where('state', 'waiting').update({ due_at: new Date().toISOString() });
  await untilQuiet();
  expect(sink.mails.map(({ to }) => to)).toEqual(['busy@reader.example']);
  expect((await listStates()).slice(-2).sort()).toEqual(['failed', 'sent']);
  const failed = await knex('alert_mails').where('state', 'failed').first();
  expect(failed?.failure).toBe('550 5.1.1 (address): no such user');
  expect(await knex('alert_subscribers').pluck('status')).toEqual(
    expect.arrayContaining(['suspended', 'confirmed']),
  );
});

test('who leaves while mails wait gets none; the rows name nobody', async () => {
  const [eve = 0] = await addSubscribers(newsroom, ['eve@reader.example']);
  await addSubscribers(newsroom, ['ada@reader.example']);
  const knex = newsroom.strapi.db.connection;
  sink.rules = {
    onRecipient(address) {
      if (address === 'eve@reader.example') throw toSmtpRefusal(451, '4.3.2 Try again later');
    },
  };
  await issue(newsroom.strapi, await writeOne('leaving'));
  await until(async () =>
    (await knex('alert_mails').where({ state: 'waiting', attempts: 1 }).first()) === undefined
      ? null
      : true,
  );
  sink.rules = {};
  await createSubscribers(knex).delete([eve]);
  await untilQuiet();
  expect(sink.mails.map(({ to }) => to)).toEqual(['ada@reader.example']);
  const stored = JSON.stringify([await knex('alert_mails'), await knex('alert_subscribers')]);
  expect(stored).not.toContain('reader.example');
});

test('no address lies in the database as it is', async () => {
  await addSubscribers(newsroom, ['ada@reader.example']);
  const rows = JSON.stringify(await newsroom.strapi.db.connection('alert_subscribers'));
  expect(rows).not.toMatch(/ada@|reader\.example/);
  expect(rows).not.toContain(Buffer.from('ada@reader').toString('base64').slice(0, 8));
});
