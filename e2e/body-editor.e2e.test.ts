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

async function paste(box: Locator, html: string): Promise<void> {
  await box.evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);
}

test('given a new release, what is typed, pasted from Word and changed in a table is saved and comes back', async () => {
  await page.goto(`${newsroom.cmsUrl}${releases}/create`);
  await page.getByRole('textbox', { name: 'Headline' }).first().fill('Written in the editor');
  await body().click();
  await page.keyboard.type('Emissions of CO');
  await page.getByRole('button', { name: 'Subscript' }).click();
  await page.getByRole('button', { name: 'Subscript', pressed: true }).waitFor();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await paste(body(), copiedFromWord);
  await page.getByText('Pictures cannot be pasted').waitFor();
  await body().getByText('15,757').click();
  await page.getByRole('button', { name: 'Row', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Insert row below' }).click();

  await page.getByRole('button', { name: 'Save', exact: true }).click();
  // A saved release has an address of its own; the notice that says so is gone in a moment.
  await page.waitForURL(/api::release\.release\/[a-z0-9]{20,}/);
  await page.reload();

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

/** The texts of the elements in the editor, in order. */
async function see(selector: string): Promise<string[]> {
  await body().waitFor();
  const texts = await body().locator(selector).allTextContents();
  return texts.map((text) => text.trim());
}
