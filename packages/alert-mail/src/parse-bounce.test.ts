import { parseBounce } from './parse-bounce';
import {
  bounceToken as token,
  toFeedbackReport,
  toStatusReport,
  vacationReply,
} from '@dateline/fixtures';

test.each([
  ['5.1.1', 'hard'],
  ['5.7.1', 'hard'],
  ['4.2.2', 'soft'],
])('a mail that failed with %s bounced: %s', async (status, verdict) => {
  const bounce = await parseBounce(toStatusReport({ status }));
  expect(bounce?.verdict).toBe(verdict);
  expect(bounce?.places.join('\n')).toContain(token);
});

test.each(['delayed', 'delivered', 'relayed', 'expanded'])('%s is no bounce', async (action) => {
  expect(await parseBounce(toStatusReport({ action, status: '4.4.1' }))).toBeNull();
});

test('a report of junk is a complaint, by the mail that it returns', async () => {
  const bounce = await parseBounce(toFeedbackReport());
  expect(bounce?.verdict).toBe('complaint');
  expect(bounce?.places.join('\n')).toContain(token);
});

test('a report that something is no junk is no complaint', async () => {
  expect(await parseBounce(toFeedbackReport('not-spam'))).toBeNull();
});

test.each([
  ['an answering machine', vacationReply],
  ['nothing', Buffer.from('')],
  ['noise', Buffer.from('\0\xff'.repeat(1000), 'latin1')],
  [
    'parts without an end',
    Buffer.from('Content-Type: multipart/report; boundary=a\r\n\r\n--a\r\n--a\r\n'.repeat(500)),
  ],
])('%s is no bounce', async (_, message) => {
  expect(await parseBounce(message)).toBeNull();
});

/** A report whose groups of fields (RFC 3464, 2.1) are these: of the message, then of recipients. */
function toReport(groups: readonly string[][], type = 'message/delivery-status'): Buffer {
  const fields = groups.map((group) => group.join('\r\n')).join('\r\n\r\n');
  return Buffer.from(
    [
      'To: bounces@newsroom.example',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      `Content-Type: ${type}`,
      '',
      fields,
      '--b--',
      '',
    ].join('\r\n'),
  );
}

const message = ['Reporting-MTA: dns; mx.reader.example'];
const recipient = (name: string, action: string, status: string) => [
  `Final-Recipient: rfc822; ${name}@reader.example`,
  `Action: ${action}`,
  `Status: ${status}`,
];

test('of several recipients the last one counts, whatever became of those before', async () => {
  const verdictOf = async (...recipients: string[][]) =>
    (await parseBounce(toReport([message, ...recipients])))?.verdict ?? null;
  const delivered = recipient('ada', 'delivered', '2.0.0');
  const full = recipient('bob', 'failed', '4.2.2');
  const unknown = recipient('cy', 'failed', '5.1.1');
  expect(await verdictOf(delivered, unknown)).toBe('hard');
  expect(await verdictOf(unknown, delivered)).toBeNull();
  expect(await verdictOf(full, unknown)).toBe('hard');
  expect(await verdictOf(unknown, full)).toBe('soft');
});

test('a field of the message before that of the recipient does not count', async () => {
  const groups = [
    [...message, 'Action: relayed', 'Status: 2.0.0'],
    recipient('ada', 'failed', '5.1.1'),
  ];
  expect((await parseBounce(toReport(groups)))?.verdict).toBe('hard');
});

test.each([
  ['a field that goes on in the next line', ['Action:', '\tfailed', 'Status: 5.1.1']],
  ['names and values in capitals', ['ACTION: FAILED', 'STATUS: 5.1.1']],
  ['words behind the status', ['Action: failed', 'Status: 5.1.1 (no such user)']],
  ['fields without a space', ['Action:failed', 'Status:5.1.1']],
])('%s is read', async (_, fields) => {
  expect((await parseBounce(toReport([message, fields])))?.verdict).toBe('hard');
});

test.each([
  ['no status', ['Action: failed']],
  ['no action', ['Status: 5.1.1']],
  ['a status of two numbers', ['Action: failed', 'Status: 5.1']],
  ['a status behind other words', ['Action: failed', 'Status: smtp; 5.1.1']],
  ['a status of success', ['Action: failed', 'Status: 2.1.1']],
  ['names that only end alike', ['X-Action: failed', 'X-Status: 5.1.1']],
])('a report with %s is no bounce', async (_, fields) => {
  expect(await parseBounce(toReport([message, fields]))).toBeNull();
});

test('a report in the letters of all languages (RFC 6533) is read as any other', async () => {
  const report = toReport(
    [message, recipient('ada', 'failed', '5.1.1')],
    'message/global-delivery-status',
  );
  expect((await parseBounce(report))?.verdict).toBe('hard');
});

test('a report of junk without a type is no complaint', async () => {
  const report = toReport([['User-Agent: Provider/1.0']], 'message/feedback-report');
  expect(await parseBounce(report)).toBeNull();
});

test('the token is looked for in the recipients first, then in what was returned', async () => {
  const bounce = await parseBounce(toStatusReport());
  expect(bounce?.places[0]).toBe(`bounces+${token}@newsroom.example`);
  expect(bounce?.places[1]).toContain(`<1.1.${token}@newsroom.example>`);
  expect(bounce?.places).toHaveLength(2);
});

test.each(['Delivered-To', 'X-Original-To', 'Envelope-To'])(
  'the recipient that %s names is one, what From names is none',
  async (name) => {
    const report = Buffer.concat([
      Buffer.from(`${name}: bounces+x@newsroom.example\r\nFrom: postmaster@reader.example\r\n`),
      toReport([message, recipient('ada', 'failed', '5.1.1')]),
    ]);
    expect((await parseBounce(report))?.places).toEqual([
      'bounces+x@newsroom.example',
      'bounces@newsroom.example',
    ]);
  },
);

test('of a long returned message its beginning is looked through', async () => {
  const long = `${'x'.repeat(30_000)}`;
  const report = Buffer.from(
    `Content-Type: multipart/report; boundary=b\r\n\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: News\r\n\r\n${long}\r\n--b--\r\n`,
  );
  expect((await parseBounce(report))?.places.map(({ length }) => length)).toEqual([20_000]);
});
