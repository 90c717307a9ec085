import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

let newsroom: Newsroom;
let browser: Browser;
let team: Team;
let approver: Page;
let writer: Page;
let company: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  team = await openTeam(newsroom);
  company = await team.writer.findCompany('varmholt');
  approver = await openPanel(browser, newsroom, 'approver');
  writer = await openPanel(browser, newsroom, 'writer');
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

let sequence = 0;
const write = (headline: string, words = 'Varmholt builds electrolysers.') =>
  team.writer.create({
    headline,
    slug: `home-${(sequence += 1)}`,
    source: 'Varmholt SE',
    dateline: { city: 'HAMBURG', country: 'Germany', day: new Date().toISOString().slice(0, 10) },
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
    },
    company: { connect: [{ documentId: company }] },
  });
const card = (page: Page, title: string) => page.getByRole('region', { name: title });
const line = (page: Page, title: string, headline: string) =>
  card(page, title).getByRole('listitem').filter({ hasText: headline });
const openHome = async (page: Page) => {
  await page.goto(`${newsroom.cmsUrl}/admin`);
  await card(page, 'Due next').waitFor();
};

test('given a new newsroom, each card says that there is nothing and what to do', async () => {
  await openHome(approver);
  await card(approver, 'Due next').getByText('Nothing is scheduled.').waitFor();
  await card(approver, 'Waiting for my approval').getByText('Nothing waits for your').waitFor();
  expect(await approver.getByText(/Project statistics|Profile settings/).count()).toBe(0);
});

test('given a scheduled release, it counts down to its instant and then stands among the last issued', async () => {
  const documentId = await write('Scheduled for the first page');
  await team.schedule(documentId, new Date(Date.now() + 40_000));
  await openHome(approver);
  const due = line(approver, 'Due next', 'Scheduled for the first page');
  await due
    .getByRole('timer')
    .filter({ hasText: /^in \d+ s$/ })
    .waitFor();
  await due.getByText(/ UTC$/).waitFor();
  const issued = line(approver, 'Last issued', 'Scheduled for the first page');
  await issued.getByText('Edition 1 · Issued').waitFor({ timeout: 90_000 });
  await issued.getByText(/On time|s late/).waitFor();
  await issued.getByText(/surfaces show it as issued\.$/).waitFor();
  expect(await due.count()).toBe(0);
});

test('given a request, it waits for who may approve it, leads to it, and is gone for the writer', async () => {
  const documentId = await write('Please approve me');
  await team.writer.transition(documentId, { type: 'request-approval' });
  await openHome(approver);
  const waiting = line(approver, 'Waiting for my approval', 'Please approve me');
  await waiting.getByText('0 of 1 given').waitFor();
  await waiting.getByText('Changed by writer@').waitFor();
  await waiting.getByRole('link', { name: 'Please approve me' }).click();
  await approver.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  await openHome(writer);
  expect(await card(writer, 'Waiting for my approval').count()).toBe(0);
});

test('given a draft with faults, the card of findings counts them', async () => {
  await write('With a placeholder left', 'Revenue of TK million.');
  await openHome(writer);
  const found = line(writer, 'Findings open', 'With a placeholder left');
  await found.waitFor();
  expect(await found.textContent()).toMatch(/\d+ (error|warning)/);
});
