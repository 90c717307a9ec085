import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';

const releases = '/admin/content-manager/collection-types/api::release.release';

let newsroom: Newsroom;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  page = await openPanel(browser, newsroom, 'approver');
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

const body = () => page.getByRole('textbox', { name: 'Body' });

/** Word's clipboard: a heading, a list made of paragraphs, a table with merged cells, a picture. */
const copiedFromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<h1>Second-quarter results<o:p></o:p></h1>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Cash of <b>$16.4&nbsp;million</b></p>
<table class=MsoTableGrid><thead><tr><td><p>In thousands</p></td><td colspan=2><p>Quarter</p></td></tr></thead>
<tr><td><p>Revenue</p></td><td><p>16,387</p></td><td><p>15,757</p></td></tr></table>
<p class=MsoNormal><img src="file:///C:/clip.png">See <a href="https://example.com/ir">our site</a>.</p></body></html>`;

/** Excel's clipboard: a hidden row and column, a merged cell, a number as it is shown. */
const copiedFromExcel = {
  html:
    `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {font-weight:700} --></style></head><body>` +
    `<table><col width=64><col width=64 style='display:none'><col width=64><!--StartFragment-->` +
    `<tr><td colspan=3 class=xl65>Balance 2020</td></tr><tr><td>Cash</td><td>77</td><td align=right>1,235</td></tr>` +
    `<tr style='display:none'><td>Check</td><td>78</td><td>79</td></tr><tr><td>Net loss</td><td>80</td><td>(12.3)</td></tr>` +
    `<!--EndFragment--></table></body></html>`,
  text: 'Balance 2020\t\t\r\nCash\t77\t1,234.5\r\nCheck\t78\t79\r\nNet loss\t80\t(12.3)\r\n',
};

async function paste(box: Locator, html: string, text = ''): Promise<void> {
  await box.evaluate(
    (element, copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', copied.html);
      clipboardData.setData('text/plain', copied.text);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, text },
  );
}

async function create(): Promise<void> {
  await page.goto(`${newsroom.cmsUrl}${releases}/create`);
  // The editor comes by itself, after the form; on a busy machine well after it.
  await page.locator('[contenteditable="true"]').first().waitFor({ timeout: 90_000 });
}

test('given a new release, what is typed, pasted from Word and changed in a table is saved and comes back', async () => {
  await create();
  await page.getByRole('textbox', { name: 'Headline' }).first().fill('Written in the editor');
  await body().click();
  await page.keyboard.type('Emissions of CO');
  await page.getByRole('button', { name: 'Subscript' }).click();
  await page.getByRole('button', { name: 'Subscript', pressed: true }).waitFor();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await paste(body(), copiedFromWord);
  await page.getByText('Pictures cannot be pasted').waitFor();
  await page.getByText('3 figures pasted, 3 kept.').waitFor();
  await body().getByText('15,757').click();
  await page.getByRole('button', { name: 'Row', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Insert row below' }).click();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // A saved release has an address of its own; the notice that says so is gone in a moment.
  await page.waitForURL(/api::release\.release\/[a-z0-9]{20,}/);
  await page.reload();

  await page.locator('input[name="slug"][value="written-in-the-editor"]').waitFor();
  expect(await see('h2')).toEqual(['Second-quarter results']);
  expect(await see('sub')).toEqual(['2']);
  expect(await see('li')).toEqual(['Cash of $16.4\u00a0million']);
  expect(await see('li strong')).toEqual(['$16.4\u00a0million']);
  expect(await see('th')).toEqual(['In thousands', 'Quarter']);
  expect(await see('td')).toEqual(['Revenue', '16,387', '15,757', '', '', '']);
  expect(await see('th[colspan="2"]')).toEqual(['Quarter']);
  expect(await see('a[href="https://example.com/ir"]')).toEqual(['our site']);
  expect(await see('img')).toEqual([]);
});

test('given cells copied from Excel, every figure in sight is told to be here, and what the plain text says otherwise', async () => {
  await create();
  await body().click();
  await paste(body(), copiedFromExcel.html, copiedFromExcel.text);
  const note = page.getByRole('alert').filter({ hasText: 'figures pasted' });
  await note.getByText('3 figures pasted, 3 kept. The sheet also gave other figures').waitFor();
  await note.getByText('1,234.5 is in the plain text').waitFor();
  await note.getByText('4 figures in hidden rows, columns or text left out.').waitFor();
  expect(await see('td')).toEqual(['Balance 2020', 'Cash', '1,235', 'Net loss', '(12.3)']);
  await note.getByRole('button', { name: 'Understood' }).click();
  await note.waitFor({ state: 'detached' });
});

test('given only a keyboard, a table is made, filled, changed and left', async () => {
  await create();
  await body().focus();
  await page.keyboard.press('Alt+F10');
  await page.getByRole('button', { name: 'Insert table' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Rows' }).fill('2');
  await page.getByRole('textbox', { name: 'Columns' }).fill('2');
  await page.keyboard.press('Enter');
  await page.getByRole('group', { name: 'Table' }).waitFor();
  for (const words of ['Cash', '2020', 'Net', '12']) {
    await page.keyboard.type(words);
    await page.keyboard.press('Tab');
  }
  // The Tab after the last cell made a row, which goes again.
  await page.getByRole('button', { name: 'Row', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Remove row' }).focus();
  await page.keyboard.press('Enter');
  expect(await see('th, td')).toEqual(['Cash', '2020', 'Net', '12']);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await body().evaluate((box) => box.contains(document.activeElement))).toBe(false);
});

test('characters of finance are written from the menu and by keys, and spaces that do not break are seen', async () => {
  await create();
  await body().click();
  await page.keyboard.type('Loss of ');
  await page.getByRole('button', { name: 'Characters' }).click();
  await page.getByRole('menuitem', { name: 'Minus sign' }).click();
  await page.keyboard.type('5');
  await page.keyboard.press('Control+Shift+Space');
  await page.keyboard.type('million 2020');
  await page.keyboard.press('Alt+-');
  await page.keyboard.type('2021');
  expect(await see('p')).toEqual(['Loss of \u22125\u00a0million 2020\u20132021']);
  expect(await body().locator('.no-break-space').count()).toBe(1);
});

test('given a panel that leads to a place, the words there are selected, underlined and put right', async () => {
  await create();
  await body().click();
  await page.keyboard.type('On Monday it rained.');
  const place = { field: 'body', path: [0], start: 3, end: 9, excerpt: 'Monday' };
  const send = (name: string, detail: object) =>
    page.evaluate(
      (event) => window.dispatchEvent(new CustomEvent(event.name, { detail: event.detail })),
      { name, detail },
    );
  const finding = { ...place, severity: 'warning', message: 'It was a Tuesday.' };
  await send('dateline:findings', { field: 'body', findings: [finding] });
  expect(await see('.finding-warning[title="It was a Tuesday."]')).toEqual(['Monday']);
  await send('dateline:go-to-place', place);
  expect(await page.evaluate(() => String(document.getSelection()))).toBe('Monday');
  await send('dateline:apply-fix', { ...place, insert: 'Tuesday' });
  expect(await see('p')).toEqual(['On Tuesday it rained.']);
  await page.keyboard.press('Control+z');
  expect(await see('p')).toEqual(['On Monday it rained.']);
});

/** One red dot. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

test('given a picture that is uploaded while one is to be chosen, it is inserted, and without one nothing is', async () => {
  await create();
  const openLibrary = async () => {
    await page.getByRole('button', { name: 'Insert picture' }).click();
    await page.getByRole('dialog').getByRole('tab', { name: 'Browse' }).waitFor();
  };
  const finish = async () => {
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  };
  await openLibrary();
  await finish();
  expect(await body().locator('img').count()).toBe(0);

  await openLibrary();
  await page
    .getByRole('button', { name: /^Add (?:more|new) assets$/ })
    .first()
    .click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'dot.png', mimeType: 'image/png', buffer: dot });
  await page.getByRole('button', { name: /^Upload 1 asset/ }).click();
  await page.getByRole('dialog').getByRole('tab', { name: 'Browse' }).waitFor();
  await finish();
  await body().locator('img').waitFor();
  expect(await body().locator('img').count()).toBe(1);
});

/** The texts of the elements in the editor, in order. */
async function see(selector: string): Promise<string[]> {
  await body().waitFor();
  const texts = await body().locator(selector).allTextContents();
  return texts.map((text) => text.trim());
}
