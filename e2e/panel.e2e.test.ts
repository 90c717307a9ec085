import type { Browser, Page } from 'playwright-core';
import { until } from '../apps/cms/test/until';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';
import { runSql } from './stack/run-sql.mjs';

const releases = '/admin/content-manager/collection-types/api::release.release';

let newsroom: Newsroom;
let browser: Browser;
let team: Team;
let writer: Page;
let approver: Page;
let documentId: string;
let company: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  team = await openTeam(newsroom);
  company = await team.writer.findCompany('varmholt');
  writer = await openPanel(browser, newsroom, 'writer');
  approver = await openPanel(browser, newsroom, 'approver');
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

beforeEach(async () => {
  documentId = await team.writer.create(toDraft());
});

let sequence = 0;
const toDraft = () => ({
  headline: `Two people at the desk ${(sequence += 1)}`,
  slug: `two-people-${sequence}`,
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Signed by both.' }] }],
  },
  company: { connect: [{ documentId: company }] },
});

const open = (page: Page) => page.goto(`${newsroom.cmsUrl}${releases}/${documentId}`);
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const confirm = (page: Page, name: string | RegExp) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const see = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();
const publicPage = async () => {
  const response = await fetch(new URL(`/releases/two-people-${sequence}`, newsroom.webUrl));
  return { status: response.status, html: await response.text() };
};

test('the list of releases shows the stage of each', async () => {
  await team.agree(documentId);
  await approver.goto(`${newsroom.cmsUrl}${releases}`);
  const row = approver.getByRole('row').filter({ hasText: 'Two people at the desk' });
  await row.getByText('Approved').waitFor();
  const issued = approver.getByRole('row').getByText('Issued');
  await issued.first().waitFor();
  expect(await issued.count()).toBeGreaterThan(1);
});

test('the panel beside a boilerplate tells of its versions and who loses an approval by a new one', async () => {
  await team.agree(documentId);
  const carried = (await team.approver.listLibrary('boilerplate')).map((id) =>
    team.approver.call(`/dateline/blocks/boilerplate/${id}`, 'GET'),
  );
  const index = (await Promise.all(carried)).findIndex(({ carriers }) =>
    carriers.some((carrier: { documentId: string }) => carrier.documentId === documentId),
  );
  const boilerplate = (await team.approver.listLibrary('boilerplate'))[index] ?? '';
  const path = '/admin/content-manager/collection-types/api::boilerplate.boilerplate';
  await approver.goto(`${newsroom.cmsUrl}${path}/${boilerplate}`);
  await see(approver, 'Version 1');
  await see(approver, /Two people at the desk/);
  expect(await approver.getByText('Version 2').count()).toBe(0);
});

test('given a draft, one person asks for approval, another gives it and issues the release', async () => {
  await open(writer);
  await press(writer, 'Request approval');
  await see(writer, 'is put up for approval');
  await confirm(writer, 'Request approval');
  await see(writer, 'Approval requested');

  await open(approver);
  await press(approver, 'Approve');
  await see(approver, 'You say yes to exactly this content');
  await confirm(approver, 'Approve');
  await see(approver, 'Any change takes the approval back');
  await press(approver, 'Issue now');
  await see(approver, 'It cannot be taken back, only corrected or withdrawn');
  await confirm(approver, 'Issue now');
  await see(approver, 'Read what the public reads');

  await until(async () => (await publicPage()).status === 200);
  expect((await publicPage()).html).toContain('Signed by both.');
  expect(await approver.getByRole('button', { name: /^(Publish|Unpublish)$/ }).count()).toBe(0);
});

test('given a release that an approver changed last, the same person cannot approve it', async () => {
  await team.approver.save('release', documentId, { subheadline: 'By the approver' });
  await team.writer.transition(documentId, { type: 'request-approval' });
  await open(approver);
  await see(approver, 'somebody else has to approve it');
  const approve = approver.getByRole('button', { name: 'Approve', exact: true });
  expect(await approve.isDisabled()).toBe(true);
});

test('given an approved release, an edit in the form voids the approval and the panel says so', async () => {
  await team.agree(documentId);
  await open(writer);
  await see(writer, 'Any change takes the approval back');
  await writer.locator('input[name="headline"]').fill('Changed after the approval');
  await press(writer, 'Save');
  await see(writer, 'Taken back.');
  await see(writer, 'writer@newsroom.example changed the release.');
  const asked = await team.writer.transition(documentId, { type: 'request-approval' });
  expect(asked.contentHash).toMatch(/^[0-9a-f]{64}$/);
});

test('given an approved release, the schedule dialog shows the instant in three zones and refuses the past', async () => {
  await team.agree(documentId);
  await open(approver);
  await press(approver, 'Schedule');
  const dialog = approver.getByRole('dialog');
  await dialog.getByLabel('Day').fill('2020-06-01');
  await dialog.getByLabel('Time').fill('08:30');
  await dialog.getByText('has passed').first().waitFor();
  const schedule = dialog.getByRole('button', { name: /^Schedule/ });
  expect(await schedule.isDisabled()).toBe(true);

  // A Saturday: the exchanges are closed.
  await dialog.getByLabel('Day').fill('2027-06-05');
  await dialog.getByLabel('Time').fill('08:30');
  await dialog
    .getByText(/weekend|Saturday/)
    .first()
    .waitFor();
  for (const zone of ['New York', 'UTC']) await dialog.getByText(zone).first().waitFor();
  await dialog.getByRole('button', { name: /^Schedule for/ }).click();
  await see(approver, 'It is issued by itself at its instant');
  expect((await publicPage()).status).toBe(404);
});

test('given an issued release, a correction is prepared with its notice, and a withdrawal leaves only the notice', async () => {
  await team.issue(documentId);
  await open(writer);
  await press(writer, 'Correct');
  await writer.getByRole('dialog').getByLabel('Notice').fill('The first sentence was wrong.');
  await confirm(writer, 'Correct');
  await see(writer, 'A correction is being written');
  await writer.locator('input[name="headline"]').fill('Two people, corrected');
  await press(writer, 'Save');
  await see(writer, 'Saved document');
  await team.issue(documentId);
  await until(async () => (await publicPage()).html.includes('The first sentence was wrong.'));

  await open(approver);
  await press(approver, 'Withdraw');
  await approver.getByRole('dialog').getByLabel('Notice').fill('Issued in error.');
  await confirm(approver, 'Withdraw');
  await see(approver, 'The public reads the notice in its place');
  await until(async () => (await publicPage()).status === 410);
  const { html } = await publicPage();
  expect(html).toContain('Issued in error.');
  expect(html).not.toContain('Signed by both.');
});

test('given a correction opened by mistake, it is abandoned in the panel, and the form holds what it held', async () => {
  await team.issue(documentId);
  await team.writer.transition(documentId, { type: 'correct', notice: 'The wrong release.' });
  await team.writer.save('release', documentId, { headline: 'Changed by mistake' });
  await open(writer);
  await writer.locator('input[name="headline"][value="Changed by mistake"]').waitFor();
  await press(writer, 'Abandon correction');
  const dialog = writer.getByRole('dialog');
  await dialog.getByText('The public goes on reading edition 1.').waitFor();
  await dialog.getByLabel('Reason').fill('It was the wrong release.');
  await confirm(writer, 'Abandon correction');
  await see(writer, 'Correction abandoned');
  await writer
    .locator(`input[name="headline"][value="Two people at the desk ${sequence}"]`)
    .waitFor();
  await see(writer, 'It is public. What was issued stays');
  expect((await publicPage()).html).not.toContain('Changed by mistake');
});

test('given a time zone in the database that there is not, the home page stands and names it', async () => {
  await team.issue(documentId);
  const bad = `update components_company_time_zones set name = 'Europe/Hamburg'`;
  expect(runSql(newsroom, bad)).toBeGreaterThan(0);
  await approver.goto(`${newsroom.cmsUrl}/admin`);
  await see(approver, 'there is no time zone “Europe/Hamburg”');
  await see(approver, 'Waiting for my approval');
  await open(approver);
  await see(approver, 'It is public. What was issued stays');
});
