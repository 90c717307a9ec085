import type { Browser, Page } from 'playwright-core';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

const releases = '/admin/content-manager/collection-types/api::release.release';

let newsroom: Newsroom;
let browser: Browser;
let team: Team;
let writer: Page;
let approver: Page;
let company: string;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  team = await openTeam(newsroom);
  company = await team.writer.findCompany('varmholt');
  writer = await openPanel(browser, newsroom, 'writer');
  approver = await openPanel(browser, newsroom, 'approver');
  await writer.context().grantPermissions(['clipboard-read', 'clipboard-write'], {
    origin: newsroom.cmsUrl,
  });
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

let sequence = 0;
beforeEach(async () => {
  sequence += 1;
  documentId = await team.writer.create({
    headline: `Varmholt orders a second kiln ${sequence}`,
    slug: `second-kiln-${sequence}`,
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'The kiln burns lime day and night.' }],
        },
        {
          type: 'paragraph',
          content: [{ type: 'text', text: 'It was built by Vamrholt SE itself.' }],
        },
      ],
    },
    company: { connect: [{ documentId: company }] },
    source: 'Varmholt SE',
  });
});

const open = (page: Page) => page.goto(`${newsroom.cmsUrl}${releases}/${documentId}`);
const toItem = (page: Page, words: string | RegExp) =>
  page.getByRole('listitem').filter({ hasText: words });
const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

test('given a name that is mistyped, the finding comes up while typing, leads to the place, and one click mends it', async () => {
  await open(writer);
  // What is typed before the release is there would be written over by it.
  await toItem(writer, 'here stands “Vamrholt”').waitFor();
  const source = writer.locator('input[name="source"]');
  await source.fill('Vramholt SE');
  const item = toItem(writer, 'here stands “Vramholt”');
  await item.waitFor();
  await item.getByRole('button').first().click();
  await writer.waitForFunction(() => document.activeElement?.getAttribute('name') === 'source');
  expect(await focusedName(writer)).toBe('source');
  const selected = await source.evaluate((input: HTMLInputElement) =>
    input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0),
  );
  expect(selected).toBe('Vramholt');
  await item.getByRole('button', { name: 'Write “Varmholt”' }).click();
  await item.waitFor({ state: 'detached' });
  expect(await source.inputValue()).toBe('Varmholt SE');
});

test('given a mistyped name in the body, the click selects the words in the editor and the fix can be undone', async () => {
  await open(writer);
  const item = toItem(writer, 'here stands “Vamrholt”');
  await item.waitFor();
  await item.getByRole('button').first().click();
  await writer.waitForFunction(() => window.getSelection()?.toString() === 'Vamrholt');
  await item.getByRole('button', { name: 'Write “Varmholt”' }).click();
  await item.waitFor({ state: 'detached' });
  const body = writer.locator('.ProseMirror');
  expect(await body.innerText()).toContain('It was built by Varmholt SE itself.');
  await body.focus();
  await writer.keyboard.press('Control+z');
  await item.waitFor();
});

test('given an error, approval cannot be asked for until somebody entitled overrides it with a reason', async () => {
  await open(writer);
  await toItem(writer, 'here stands “Vamrholt”').waitFor();
  const request = writer.getByRole('button', { name: 'Request approval', exact: true });
  expect(await request.isDisabled()).toBe(true);
  await writer
    .getByText(/The preflight found an error/)
    .first()
    .waitFor();
  expect(await writer.getByRole('button', { name: /^Override/ }).count()).toBe(0);

  await open(approver);
  await approver.getByRole('button', { name: /^Override: / }).click();
  const dialog = approver.getByRole('dialog');
  const confirm = dialog.getByRole('button', { name: 'Override', exact: true });
  await dialog.getByLabel('Reason').fill('Because');
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByLabel('Reason').fill('The letter that is quoted spells it so.');
  await confirm.click();
  await approver.getByText('Overridden (1)').waitFor();
  await approver.getByText('The letter that is quoted spells it so.').waitFor();

  await writer.reload();
  await press(writer, 'Request approval');
  await writer.getByRole('dialog').getByRole('button', { name: 'Request approval' }).click();
  await writer.getByText('Approval requested').first().waitFor();
});

test('the list shows for each open release what is found in it', async () => {
  await writer.goto(`${newsroom.cmsUrl}${releases}`);
  const row = writer.getByRole('row').filter({ hasText: `second kiln ${sequence}` });
  await row.getByText(/^1 error/).waitFor();
  const issued = writer.getByRole('row').filter({ hasText: 'Issued' });
  expect(await issued.getByText(/error|warning|Nothing found/).count()).toBe(0);
});

test('the wire view shows what is being typed in 70 columns, and copies it', async () => {
  await open(writer);
  await toItem(writer, 'here stands “Vamrholt”').waitFor();
  await writer.locator('input[name="headline"]').fill('Typed and not saved');
  await press(writer, 'Wire view');
  const dialog = writer.getByRole('dialog');
  await dialog.getByText('Typed and not saved').waitFor();
  await dialog.getByRole('button', { name: 'Copy as plain text' }).click();
  await dialog.getByText('Copied.').waitFor();
  const copied = await writer.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^Typed and not saved\n\nThe kiln burns lime/);
  expect(copied.trimEnd()).toMatch(/SOURCE: Varmholt SE\n\n###$/);
  expect(Math.max(...copied.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(70);
});
