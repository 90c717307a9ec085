import type { Browser, Page } from 'playwright-core';
import { until } from '../apps/cms/test/until';
import { MailSink, type ReceivedMail } from '../apps/cms/test/alerts/mail-sink';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

let sink: MailSink;
let newsroom: Newsroom;
let team: Team;
let browser: Browser;

beforeAll(async () => {
  sink = await MailSink.open();
  process.env['DATELINE_SMTP_URL'] = sink.url;
  process.env['DATELINE_MAIL_FROM'] = 'news@newsroom.example';
  newsroom = await openNewsroom();
  team = await openTeam(newsroom);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await newsroom.close();
  await sink.close();
});

/** A page as it is without any script. */
async function open(url: string): Promise<Page> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(new URL(url, newsroom.settings.publicUrl).href);
  return page;
}

/** The mails to an address, once there are so many. */
function untilMails(address: string, count: number): Promise<ReceivedMail[]> {
  return until(async () => sink.to(address).length >= count && sink.to(address));
}

/** An address in a mail, without the soft breaks of its encoding (RFC 2045, 6.7). */
function findLink(mail: ReceivedMail | undefined, path: string): string {
  const text = (mail?.text ?? '').replaceAll('=\r\n', '');
  return new RegExp(`https?://[^\\s/<>"]+${path}[\\w-]{48}`).exec(text)?.[0] ?? '';
}

async function subscribe(address: string, form: string): Promise<void> {
  const page = await open(form);
  await page.locator('input[type=email]').fill(address);
  await page.locator('.alert-form button[type=submit]').click();
  expect(new URL(page.url()).pathname).toMatch(/\/alerts\/done\/sent$/);
  const [letter] = await untilMails(address, 1);
  await page.goto(findLink(letter, '/alerts/confirm/'));
  await page.locator('.alert-form button[type=submit]').click();
  expect(new URL(page.url()).pathname).toMatch(/\/alerts\/done\/confirmed$/);
  await page.close();
}

async function write(slug: string, headline: string): Promise<string> {
  const company = await team.writer.findCompany('varmholt');
  return team.writer.create({
    headline,
    slug,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It is warm.' }] }],
    },
    company: { connect: [{ documentId: company }] },
  });
}

const toSubjects = (mails: ReceivedMail[]) =>
  mails.map(({ text }) => /^Subject: (.*)$/m.exec(text)?.[1]?.trim());

test('an address that cannot be written to is said to be one, and all that was typed is kept', async () => {
  const page = await open('/de/alerts');
  await page.locator('input[type=email]').fill('ada@nowhere');
  await page.locator('input[name=company][value=varmholt]').check();
  await page.locator('.alert-form button[type=submit]').click();
  expect(await page.locator('#address-fault').innerText()).toContain('name@example.com');
  expect(await page.locator('input[type=email]').inputValue()).toBe('ada@nowhere');
  expect(await page.locator('input[name=company][value=varmholt]').isChecked()).toBe(true);
  expect(await page.locator('input[name=company]:checked').count()).toBe(1);
  expect(await page.locator('html').getAttribute('lang')).toBe('de');
  await page.close();
});

test('from the form by letter and button to the alert of a release, and out again by one click', async () => {
  await subscribe('ada@reader.example', '/de/alerts');
  await subscribe('bea@reader.example', '/alerts');

  const scheduled = await write('heat-store-later', 'Heat Store Later');
  await team.schedule(scheduled, new Date(Date.now() + 24 * 3_600_000));
  await team.issue(await write('heat-store-now', 'Heat Store Now'));
  await untilMails('bea@reader.example', 2);
  const [letter, alert] = await untilMails('ada@reader.example', 2);
  expect(letter?.text).toContain('Subject: =?UTF-8?');
  expect(toSubjects(alert === undefined ? [] : [alert])).toEqual(['Heat Store Now']);
  expect(sink.mails.map(({ text }) => text).join()).not.toContain('Heat Store Later');

  const oneClick = findLink(alert, '/api/alerts/unsubscribe/');
  const answer = await fetch(oneClick, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  });
  expect(answer.status).toBe(200);

  await team.issue(await write('heat-store-again', 'Heat Store Again'));
  expect(toSubjects(await untilMails('bea@reader.example', 3)).slice(1)).toEqual([
    'Heat Store Now',
    'Heat Store Again',
  ]);
  expect(sink.to('ada@reader.example')).toHaveLength(2);
});

test('following a link changes nothing; the button of its page does, and leads on by GET', async () => {
  await subscribe('eve@reader.example', '/alerts');
  await team.issue(await write('heat-store-third', 'Heat Store Third'));
  const [, alert] = await untilMails('eve@reader.example', 2);
  const leave = findLink(alert, '/alerts/unsubscribe/');
  for (let visits = 0; visits < 2; visits += 1) expect((await fetch(leave)).status).toBe(200);
  const page = await open(findLink(alert, '/alerts/preferences/'));
  await page.locator('input[name=language][value=de]').check();
  await page.locator('.alert-form button[type=submit]').first().click();
  expect(new URL(page.url()).pathname).toMatch(/\/alerts\/done\/saved$/);
  await page.goto(leave);
  await page.locator('.alert-form button[type=submit]').click();
  expect(new URL(page.url()).pathname).toMatch(/\/alerts\/done\/unsubscribed$/);
  expect((await fetch(leave)).status).toBe(404);
  await page.close();
});

test('at the desk an address is deleted: one sentence says so, and the field is empty again', async () => {
  await subscribe('zoe@reader.example', '/alerts');
  const panel = await openPanel(browser, newsroom, 'approver');
  await panel.goto(new URL('/admin/email-alerts', newsroom.cmsUrl).href);
  const field = panel.getByRole('textbox', { name: 'E-mail address' });
  const forget = async (address: string) => {
    await field.fill(address);
    await panel.getByRole('button', { name: 'Delete the subscriber' }).click();
  };
  await forget('zoa@reader.example');
  const missed = 'There is no subscriber with the address zoa@reader.example: nothing was deleted.';
  await panel.getByText(missed).waitFor();
  // Kept, to be put right.
  expect(await field.inputValue()).toBe('zoa@reader.example');
  await forget('zoe@reader.example');
  await panel.getByText('zoe@reader.example is deleted and gets no more alerts.').waitFor();
  await panel.waitForFunction(() => document.querySelector('input')?.value === '');
  await panel.context().close();
});
