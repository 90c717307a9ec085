import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

/** Whatever the newsroom refuses, what was typed in the admin stays in the form. */

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
/** With its language: Strapi would go to the address with it once the form stands, and fill it anew. */
const open = (page: Page, type: string, documentId: string) =>
  page.goto(
    `${newsroom.cmsUrl}${collection}/api::${type}.${type}/${documentId}?plugins[i18n][locale]=en`,
    { waitUntil: 'networkidle' },
  );
const field = (page: Page, name: string) =>
  page.locator(`input[name="${name}"], textarea[name="${name}"]`);
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).first();
const see = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function type(page: Page, name: string, words: string): Promise<void> {
  await field(page, name).fill(words);
  // The form takes a field's words a moment after they are typed.
  await untilSaveStands(page);
}

const untilSaveStands = (page: Page) =>
  page
    .locator('button:enabled', { hasText: /^Save$/ })
    .first()
    .waitFor();

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
  await open(writer, 'release', documentId);
  await open(approver, 'release', documentId);

  await type(writer, 'headline', 'The writer’s headline');
  expect(await pressSave(writer)).toBe(200);
  await type(approver, 'subheadline', 'The approver’s subheadline');
  expect(await pressSave(approver)).toBe(409);

  await see(approver, /saved this at \d\d:\d\d UTC on .*, after you opened it here/);
  expect(await field(approver, 'subheadline').inputValue()).toBe('The approver’s subheadline');
  await untilSaveStands(approver);
  const { data } = await team.writer.call(
    `/content-manager/collection-types/api::release.release/${documentId}`,
    'GET',
  );
  expect(data).toMatchObject({ headline: 'The writer’s headline', subheadline: null });
});

test('one person saves twice in a row, and again after a reload, without a conflict with themselves', async () => {
  const documentId = await makeDraft('Saved by one');
  await open(writer, 'release', documentId);
  for (const headline of ['Once', 'Twice', 'Three times']) {
    await type(writer, 'headline', headline);
    expect(await pressSave(writer)).toBe(200);
  }
  await writer.reload({ waitUntil: 'networkidle' });
  await type(writer, 'headline', 'After a reload');
  expect(await pressSave(writer)).toBe(200);
});

/** Holds back what the newsroom answers to requests for releases, by their method, until it is let go. */
async function holdAnswers(page: Page, method: 'GET' | 'POST' | 'PUT') {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  const address = /\/content-manager\/collection-types\/api::release\.release(\/\w+)?(\?|$)/;
  const asked = page.waitForRequest(
    (request) => request.method() === method && address.test(request.url()),
  );
  await page.route(address, async (route) => {
    if (route.request().method() !== method) return route.fallback();
    const response = await route.fetch();
    await isLetGo;
    return route.fulfill({ response });
  });
  return { asked, letGo };
}

const readRelease = async (documentId: string) => {
  const path = `/content-manager/collection-types/api::release.release/${documentId}`;
  return (await team.writer.call(path, 'GET')).data;
};

test('what is typed while a save is under way, and while it is loaded again, stays and is saved next', async () => {
  const documentId = await makeDraft('To be saved slowly');
  await open(writer, 'release', documentId);
  await type(writer, 'headline', 'Saved slowly');
  const saving = await holdAnswers(writer, 'PUT');
  await save(writer).click();
  await saving.asked;
  await field(writer, 'subheadline').fill('Typed while it was sent');
  const loading = await holdAnswers(writer, 'GET');
  saving.letGo();
  await loading.asked;
  await field(writer, 'source').fill('Typed while it was loaded');
  const isLoaded = writer.waitForResponse((answer) => answer.request().method() === 'GET');
  loading.letGo();
  await isLoaded;
  await writer.unrouteAll({ behavior: 'wait' });

  await untilSaveStands(writer);
  expect(await field(writer, 'headline').inputValue()).toBe('Saved slowly');
  expect(await field(writer, 'subheadline').inputValue()).toBe('Typed while it was sent');
  expect(await field(writer, 'source').inputValue()).toBe('Typed while it was loaded');
  expect(await readRelease(documentId)).toMatchObject({
    ...{ headline: 'Saved slowly', subheadline: null, source: null },
  });
  expect(await pressSave(writer)).toBe(200);
  expect(await readRelease(documentId)).toMatchObject({
    ...{ subheadline: 'Typed while it was sent', source: 'Typed while it was loaded' },
  });
});

test('what is typed while a draft is made stands in its form', async () => {
  const form = `${newsroom.cmsUrl}${collection}/api::release.release/create`;
  await writer.goto(form, { waitUntil: 'networkidle' });
  await type(writer, 'headline', 'Made slowly');
  const making = await holdAnswers(writer, 'POST');
  await save(writer).click();
  await making.asked;
  await field(writer, 'subheadline').fill('Typed while it was made');
  making.letGo();
  await writer.waitForURL(/release\/(?!create)\w+\?/);
  await writer.unrouteAll({ behavior: 'wait' });
  await untilSaveStands(writer);
  expect(await field(writer, 'subheadline').inputValue()).toBe('Typed while it was made');
  expect(await field(writer, 'headline').inputValue()).toBe('Made slowly');
});

test('words that are not saved stay while the panel learns that a colleague saved', async () => {
  const documentId = await makeDraft('Changed under the hand');
  await open(writer, 'release', documentId);
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
  await open(approver, 'company', company);
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
  await open(writer, 'release', documentId);
  await type(writer, 'headline', 'Typed offline');
  await writer.context().setOffline(true);
  await save(writer).click();
  await see(writer, 'could not be reached');
  expect(await field(writer, 'headline').inputValue()).toBe('Typed offline');
  await writer.context().setOffline(false);
  expect(await pressSave(writer)).toBe(200);
});

/** As if the time of the token were over, and of the whole session too if asked. */
async function endToken(page: Page, { session = false } = {}): Promise<void> {
  const context = page.context();
  const cookies = await context.cookies(`${newsroom.cmsUrl}/admin`);
  const token = cookies.find(({ name }) => name === 'jwtToken');
  if (token === undefined) throw new Error('The panel keeps no token.');
  if (session) await context.clearCookies({ name: /^strapi_admin_refresh/ });
  await context.addCookies([{ ...token, value: `${token.value}-over` }]);
}

test('a save that is refused just after the token ran out leaves the writer signed in, with the text', async () => {
  const documentId = await makeDraft('Refused with an old token');
  await open(writer, 'release', documentId);
  await type(writer, 'headline', 'Typed before the token ran out');
  await team.approver.save('release', documentId, { subheadline: 'By the approver' });
  await endToken(writer);
  await save(writer).click();
  await see(writer, /after you opened it here/);
  expect(await field(writer, 'headline').inputValue()).toBe('Typed before the token ran out');
  await untilSaveStands(writer);
});

test('a session that ended is begun anew over the form, and the save goes on by itself', async () => {
  const documentId = await makeDraft('Written through the end of a session');
  await open(writer, 'release', documentId);
  await type(writer, 'headline', 'Not lost with the session');
  await endToken(writer, { session: true });
  await save(writer).click();
  const dialog = writer.getByRole('dialog', { name: 'Your session has ended' });
  const password = dialog.getByLabel('Password');
  await password.fill('not the password');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.getByText('This password is not right.').waitFor();

  const account = newsroom.accounts.find(({ email }) => email.startsWith('writer'));
  await password.fill(account?.password ?? '');
  const saved = writer.waitForResponse(
    (answer) => answer.request().method() === 'PUT' && answer.status() === 200,
  );
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await saved;
  await dialog.waitFor({ state: 'detached' });
  expect(await field(writer, 'headline').inputValue()).toBe('Not lost with the session');
  const { data } = await team.writer.call(
    `/content-manager/collection-types/api::release.release/${documentId}`,
    'GET',
  );
  expect(data.headline).toBe('Not lost with the session');
});

test('a day is kept as it was written or refused beside its field, and Tab leaves the field', async () => {
  const form = `${newsroom.cmsUrl}${collection}/api::event.event/create`;
  await approver.goto(form, { waitUntil: 'networkidle' });
  await type(approver, 'title', 'A visit to the harbour');
  const day = field(approver, 'day');
  await day.fill('Nov 30, 2026');
  await day.press('Tab');
  expect(await day.evaluate((input) => input === document.activeElement)).toBe(false);
  await see(approver, 'Monday, November 30, 2026');
  expect(await day.inputValue()).toBe('2026-11-30');

  await day.fill('30/11/2026');
  await day.press('Tab');
  await see(approver, '“30/11/2026” is not a day that can be read');
  // Beside it the form asks whether the address is free.
  const toCreate = () =>
    approver.waitForResponse(
      (answer) =>
        answer.request().method() === 'POST' &&
        new URL(answer.url()).pathname === '/content-manager/collection-types/api::event.event',
    );
  const refused = toCreate();
  await save(approver).click();
  expect((await refused).status()).toBe(400);
  expect(await day.inputValue()).toBe('30/11/2026');

  await day.fill('12/1/2026');
  await field(approver, 'startTime').fill('9:30 am');
  const made = toCreate();
  await save(approver).click();
  const { data } = await (await made).json();
  expect(data).toMatchObject({ day: '2026-12-01', startTime: '09:30:00.000' });
});

test('a card that cannot be shown says so itself, and takes no other with it', async () => {
  await approver.route('**/dateline/home', async (route) => {
    const answer = await route.fetch();
    const home = await answer.json();
    await route.fulfill({
      response: answer,
      json: { ...home, issued: { entries: [null], total: 1 } },
    });
  });
  await approver.goto(`${newsroom.cmsUrl}/admin`);
  await see(approver, 'This part cannot be shown, all others can');
  expect(await approver.getByText('Waiting for my approval').count()).toBeGreaterThan(0);
  await approver.unrouteAll();
});
