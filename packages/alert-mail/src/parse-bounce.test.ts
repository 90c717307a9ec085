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
