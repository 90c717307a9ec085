import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { bounceToken as placeholder, toFeedbackReport, toStatusReport } from '@dateline/fixtures';
import { takeBounce } from '../src/modules/alerts/bounces/take-bounce';
import { createSubscribers } from '../src/modules/alerts/store/subscribers';
import { addSubscribers, readAlertKeys } from './alerts/add-subscribers';
import { writeMails } from './alerts/write-mails';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
const rows = () => newsroom.strapi.db.connection('alert_subscribers');

beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

/** A reader, and how a message about a mail to that reader is taken. */
async function openReader(name: string) {
  const { tokens } = readAlertKeys(newsroom);
  const [id = 0] = await addSubscribers(newsroom, [`${name}@reader.example`]);
  const { handle } = (await rows().where({ id }).first()) as { handle: string };
  const token = tokens.toAddressToken('bounce', handle);
  const toOurs = (message: Buffer) =>
    Buffer.from(message.toString().replaceAll(placeholder, token));
  return {
    id,
    handle,
    toOurs,
    take: (message: Buffer) => take(toOurs(message)),
    read: async () => rows().where({ id }).first('status', 'suspended_for', 'soft_bounces'),
  };
}

function take(message: Buffer) {
  const { tokens } = readAlertKeys(newsroom);
  const subscribers = createSubscribers(newsroom.strapi.db.connection);
  return takeBounce({ tokens, subscribers, onDeleted: () => {} }, message);
}

test('one refusal for good suspends the reader', async () => {
  const reader = await openReader('hard');
  expect(await reader.take(toStatusReport())).toBe('suspended');
  expect(await reader.read()).toMatchObject({ status: 'suspended', suspended_for: 'hard' });
});

test('the third refusal for the time being does', async () => {
  const reader = await openReader('soft');
  const full = toStatusReport({ status: '4.2.2' });
  expect(await reader.take(full)).toBe('noted');
  expect(await reader.take(full)).toBe('noted');
  expect(await reader.read()).toMatchObject({ status: 'confirmed', soft_bounces: 2 });
  expect(await reader.take(full)).toBe('suspended');
});

test('one complaint does, and no later bounce makes it less', async () => {
  const reader = await openReader('junk');
  expect(await reader.take(toFeedbackReport())).toBe('suspended');
  await reader.take(toStatusReport());
  expect(await reader.read()).toMatchObject({ status: 'suspended', suspended_for: 'complaint' });
});

test('a bounce that somebody made up moves nobody', async () => {
  const reader = await openReader('framed');
  const forged = Buffer.from(
    toStatusReport()
      .toString()
      .replaceAll(placeholder, `b${reader.handle}${'0'.repeat(20)}`),
  );
  expect(await take(forged)).toBe('unknown');
  expect(await reader.read()).toMatchObject({ status: 'confirmed' });
});

/** A mail to the address that unsubscribes a reader. */
function toLeaving(handle: string) {
  const leave = readAlertKeys(newsroom).tokens.toAddressToken('leave', handle);
  return Buffer.from(
    `From: a@reader.example\r\nTo: bounces+${leave}@newsroom.example\r\nSubject: unsubscribe\r\n\r\n`,
  );
}

test('a mail to the address that unsubscribes does, and a bounce of it does not', async () => {
  const reader = await openReader('leaving');
  expect(await reader.take(toLeaving(reader.handle))).toBe('unsubscribed');
  expect(await reader.read()).toBeUndefined();
});

test('the command of a mail server’s pipe takes what it is given, and forgets whom it is told to', async () => {
  const reader = await openReader('piped');
  expect(await run(['take-bounce'], reader.toOurs(toStatusReport()))).toMatchObject({
    code: 0,
    output: 'The message was taken: suspended.\n',
  });
  expect(await reader.read()).toMatchObject({ status: 'suspended' });
  expect(await run(['status'])).toMatchObject({ code: 0 });
  expect((await run(['forget-subscriber', 'piped@reader.example'])).code).toBe(0);
  expect(await reader.read()).toBeUndefined();
  expect((await run(['forget-subscriber', 'piped@reader.example'])).code).toBe(1);
});

test('with whoever leaves by mail go the mails that were written into the folder', async () => {
  const reader = await openReader('gone');
  const folder = await writeMails(newsroom, ['gone@reader.example', 'stays@reader.example']);
  expect(await run(['take-bounce'], toLeaving(reader.handle))).toMatchObject({
    code: 0,
    output: 'The message was taken: unsubscribed.\n',
  });
  expect(await readdir(folder)).toEqual(['stays@reader.example.eml']);
});

async function run(
  args: string[],
  input: Buffer | string = '',
): Promise<{ code: number; output: string }> {
  const program = path.resolve(__dirname, '../dist/src/commands/run-alerts-command.js');
  // Jest's environment is a copy, which a child is not given by itself.
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}
