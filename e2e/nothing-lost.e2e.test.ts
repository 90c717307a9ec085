import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

/** Whatever the newsroom refuses, what was typed at the desk stays in the form. */

let newsroom: Newsroom;
let browser: Browser;
let team: Team;
let writer: Page;
let approver: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  team = await openTeam(newsroom);
  writer = await openPanel(browser, newsroom, 'writer');
  approver = await openPanel(browser, newsroom, 'approver');
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const collection = '/admin/content-manager/collection-types';
const toForm = (type: string, documentId: string) =>
  `${newsroom.cmsUrl}${collection}/api::${type}.${type}/${documentId}`;
const field = (page: Page, name: string) =>
  page.locator(`input[name="${name}"], textarea[name="${name}"]`);
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).first();
const see = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function type(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).fill(words);
  // The form takes a field's words a moment after they are typed.
  await page
    .locator('button:enabled', { hasText: /^Save$/ })
    .first()
    .waitFor();
}

/** Pressed as soon as it may be; resolves with the status of the answer. */
async function pressSave(page: Page): Promise<number> {
  const answer = page.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' && response.url().includes('/content-manager/'),
  );
  await save(page).click();
  return (await answer).status();
}

async function makeDraft(headline: string): Promise<string> {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }];
  return team.writer.create({ headline, body: { type: 'doc', content } });
}

test('of two people with one draft open, the second to save is told who and when, and keeps the text', async () => {
  const documentId = await makeDraft('Opened by two');
  await writer.goto(toForm('release', documentId));
  await approver.goto(toForm('release', documentId));
  await field(writer, 'headline').waitFor();
  await field(approver, 'headline').waitFor();

  await type(writer, 'headline', 'The writer’s headline');
  expect(await pressSave(writer)).toBe(200);
  await type(approver, 'subheadline', 'The approver’s subheadline');
  expect(await pressSave(approver)).toBe(409);

  await see(approver, /saved this at \d\d:\d\d UTC on .*, after you opened it here/);
  expect(await field(approver, 'subheadline').inputValue()).toBe('The approver’s subheadline');
  expect(await save(approver).isEnabled()).toBe(true);
  const { data } = await team.writer.call(
    `/content-manager/collection-types/api::release.release/${documentId}`,
    'GET',
  );
  expect(data).toMatchObject({ headline: 'The writer’s headline', subheadline: null });
});

test('one person saves twice in a row, and again after a reload, without a conflict with themselves', async () => {
  const documentId = await makeDraft('Saved by one');
  await writer.goto(toForm('release', documentId));
  for (const headline of ['Once', 'Twice', 'Three times']) {
    await type(writer, 'headline', headline);
    expect(await pressSave(writer)).toBe(200);
  }
  await writer.reload();
  await type(writer, 'headline', 'After a reload');
  expect(await pressSave(writer)).toBe(200);
});

test('words that are not saved stay while the panel learns that a colleague saved', async () => {
  const documentId = await makeDraft('Changed under the hand');
  await writer.goto(toForm('release', documentId));
  await field(writer, 'headline').waitFor();
  await type(writer, 'subheadline', 'Not saved yet');
  await team.approver.save('release', documentId, { headline: 'By the approver' });
  // The panel asks of itself, every fifteen seconds.
  await see(writer, 'changed this release while you were writing');
  expect(await field(writer, 'subheadline').inputValue()).toBe('Not saved yet');
  expect(await pressSave(writer)).toBe(409);
  expect(await field(writer, 'subheadline').inputValue()).toBe('Not saved yet');
});

test('a company that is refused keeps what was typed, with the sentence, and is saved once it is right', async () => {
  const company = await team.approver.findCompany('varmholt');
  await approver.goto(toForm('company', company));
  await type(approver, 'legalName', 'Varmholt Holding AB');
  await type(approver, 'lei', '5493001KJTIIGC8Y1R13');
  expect(await pressSave(approver)).toBe(400);
  await see(approver, /check digits/);
  expect(await field(approver, 'legalName').inputValue()).toBe('Varmholt Holding AB');
  await type(approver, 'lei', '5493001KJTIIGC8Y1R12');
  expect(await pressSave(approver)).toBe(200);
});

test('a save that does not reach the newsroom keeps the text and can be sent again', async () => {
  const documentId = await makeDraft('Without a network');
  await writer.goto(toForm('release', documentId));
  await type(writer, 'headline', 'Typed offline');
  await writer.context().setOffline(true);
  await save(writer).click();
  await see(writer, 'could not be reached');
  expect(await field(writer, 'headline').inputValue()).toBe('Typed offline');
  await writer.context().setOffline(false);
  expect(await pressSave(writer)).toBe(200);
});
