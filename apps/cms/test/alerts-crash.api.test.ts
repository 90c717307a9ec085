import { addSubscribers } from './alerts/add-subscribers';
import { MailSink } from './alerts/mail-sink';
import { openMailRecord } from './alerts/open-mail-record';
import { handOver } from './crash/hand-over';
import { NewsroomProcess } from './crash/newsroom-process';
import { writeApproved } from './crash/write-approved';
import { keepLibrary, person } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';
import { until } from './until';

const connections = 4;
const readers = Array.from({ length: 120 }, (_, index) => `reader-${index}@reader.example`);

let newsroom: TestNewsroom;
let sink: MailSink;
let running: NewsroomProcess | null = null;

beforeAll(async () => {
  sink = await MailSink.open();
  process.env['DATELINE_SMTP_URL'] = sink.url;
  process.env['DATELINE_MAIL_FROM'] = 'news@newsroom.example';
  process.env['DATELINE_MAIL_CONNECTIONS'] = String(connections);
  newsroom = await openTestNewsroom();
});

afterAll(async () => {
  await running?.kill();
  await newsroom.close();
  await sink.close();
});

test('killed in the middle, and again: nobody gets a mail twice, and who got none is told as undecided', async () => {
  const library = await keepLibrary(newsroom.strapi);
  await addSubscribers(newsroom, readers);
  const release = await writeApproved(newsroom, library, { slug: 'killed-sender' });
  await handOver(newsroom);
  const record = await openMailRecord(newsroom.dataFolder);
  try {
    running = await new NewsroomProcess().start();
    let isKilled = false;
    // The server has the whole mail and has not said so: the worst moment.
    sink.rules = {
      async onMessage() {
        if (sink.mails.length >= 30 && !isKilled) {
          isKilled = true;
          await running?.kill();
        }
      },
    };
    const { documentId, contentHash } = release;
    await running.transition(documentId, person('approver'), { type: 'issue-now', contentHash });
    await running.ended;
    running = await new NewsroomProcess().start();
    // In no particular moment.
    await until(async () => (sink.mails.length >= 70 ? true : null));
    await running.kill();
    running = await new NewsroomProcess().start();
    const states = await until(async () => {
      const found = await record.countStates();
      const isQuiet = ['waiting', 'taken', 'sending'].every((state) => found[state] === undefined);
      return isQuiet &&
        Object.values(found).reduce((sum, count) => sum + count, 0) === readers.length
        ? found
        : null;
    });

    const received = sink.mails.map(({ to }) => to);
    expect(new Set(received).size).toBe(received.length);
    const undecided = states['undecided'] ?? 0;
    expect(undecided).toBeGreaterThan(0);
    expect(undecided).toBeLessThanOrEqual(2 * connections);
    expect(states['sent']).toBe(readers.length - undecided);
    expect(received.length).toBeGreaterThanOrEqual(readers.length - undecided);
  } finally {
    await record.close();
  }
  // Three newsrooms start one after the other.
});
