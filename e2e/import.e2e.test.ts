import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { hasWriter, makeDocx } from './import/make-docx.mjs';
import { docxPage, wordClipboard } from './import/samples.mjs';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { type SignedIn, signIn } from './stack/sign-in.mjs';

let newsroom: Newsroom;
let browser: Browser;
let signedIn: SignedIn;
let page: Page;
let docx: { file: string; remove: () => void };

/** Needs LibreOffice Writer, which a developer's machine may lack; CI must have it. */
const testWithDocx = hasWriter() ? test : test.skip;

beforeAll(async () => {
  if (hasWriter()) docx = makeDocx('varmholt-norderwisch', docxPage);
  newsroom = await openNewsroom();
  browser = await openBrowser();
  signedIn = await signIn(newsroom, 'approver');
  page = await openPanel(browser, newsroom, 'approver');
});
afterAll(async () => {
  await browser?.close();
  await newsroom?.close();
  docx?.remove();
});

const see = (words: string | RegExp) => page.getByText(words).first().waitFor();
const source = () => page.getByRole('region', { name: 'As it came' });
const draft = () => page.getByRole('region', { name: 'The draft' });
const create = () => page.getByRole('button', { name: 'Create the draft' });

async function openImport(): Promise<void> {
  await page.goto(`${newsroom.cmsUrl}/admin/import`);
  await page.getByRole('heading', { name: 'Import a release' }).waitFor();
}

/** Drops a file as the pointer would: with its bytes, on the frame for it. */
async function drop(file: string): Promise<void> {
  const bytes = [...(await readFile(file))];
  const transfer = await page.evaluateHandle(
    ({ bytes, name }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      return data;
    },
    { bytes, name: path.basename(file) },
  );
  await page
    .getByText('Drop a release here')
    .locator('xpath=../..')
    .dispatchEvent('drop', { dataTransfer: transfer });
}

async function paste(html: string, text: string): Promise<void> {
  await page.getByLabel('Or paste it here').evaluate(
    (area, given) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', given.html);
      clipboardData.setData('text/plain', given.text);
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { html, text },
  );
}

const kindOf = (words: string): Locator => source().getByLabel(`Kind of “${words}`);

/** Opens the choice in a card of the draft and takes the option with these words. */
async function choose(card: string, words: string | RegExp): Promise<void> {
  await page.locator(`#part-${card}`).getByRole('combobox').click();
  await page.getByRole('option', { name: words }).click();
}

testWithDocx(
  'given a .docx from a writer, it is read, corrected, matched, and made a draft with its original',
  async () => {
    await openImport();
    await drop(docx.file);
    await page.getByRole('heading', { name: 'varmholt-norderwisch.docx' }).waitFor();

    // Every word and figure arrived, and the page says so.
    await see(/^(\d+) words in, \1 words placed; (\d+) figures in, \2 figures out\.$/);
    await draft().getByText('Varmholt to Build Heat Store for the City of Norderwisch').waitFor();
    await draft().getByRole('cell', { name: '(1.1)' }).waitFor();
    await draft().getByText('found by its ticker').waitFor();

    // The line above the headline was taken for something else: a person says what it is.
    await kindOf('Order code NW-27').selectOption({ label: 'Banner' });
    await draft().getByText('Banner', { exact: true }).waitFor();

    // One figure of the boilerplate is not the library's: shown, and asked for.
    await draft().getByText('Differs from the library').first().waitFor();
    await draft().locator('del', { hasText: '850' }).waitFor();
    await draft().locator('ins', { hasText: '900' }).waitFor();
    await see('Say what becomes of “About Varmholt SE”.');
    expect(await create().isDisabled()).toBe(true);
    await choose('boilerplate-0', 'Use “About Varmholt” of the library');

    // The disclaimer and the contact are the library's own.
    await page.locator('#part-disclaimer-0').getByText('Same as in the library').waitFor();
    await page.locator('#part-contact-0').getByText('Same as in the library').waitFor();

    await create().click();
    await page.waitForURL(/api::release\.release\/[a-z0-9]{24}/);
    await see('The draft was made.');
    expect(await page.locator('input[name="headline"]').inputValue()).toBe(
      'Varmholt to Build Heat Store for the City of Norderwisch',
    );

    // What came is kept, byte for byte.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the original' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('varmholt-norderwisch.docx');
    const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(hash(await readFile(await download.path()))).toBe(hash(await readFile(docx.file)));

    const documentId = /release\/([a-z0-9]{24})/.exec(page.url())?.[1] ?? '';
    const { data } = await signedIn.call(
      `/content-manager/collection-types/api::release.release/${documentId}`,
      'GET',
    );
    expect(data).toMatchObject({
      slug: 'varmholt-to-build-heat-store-for-the-city-of-norderwisch',
      source: 'Varmholt SE',
    });
    const body = JSON.stringify(data.body);
    for (const figure of ['320 MWh', '€41.7 million', '24.9', '(1.1)'])
      expect(body).toContain(figure);
    expect(body).toMatch(/"type":"table".*"type":"tableHeader"/);
    expect(body).toContain('"type":"bulletList"');
  },
);

test('given a selection from Word on the clipboard, its headings and lists arrive and its dressing does not', async () => {
  await openImport();
  await paste(wordClipboard, 'Varmholt Appoints Head of Service');
  await page.getByRole('heading', { name: 'Pasted release.html' }).waitFor();
  await draft().getByText('Varmholt Appoints Head of Service').waitFor();
  await draft()
    .getByRole('listitem')
    .filter({ hasText: 'Eleven years in heat networks' })
    .waitFor();
  const shown = await page.getByRole('main').innerText();
  expect(shown).not.toMatch(/mso|supportLists|alert\(1\)|StartFragment/);
  await create().click();
  await page.waitForURL(/api::release\.release\/[a-z0-9]{24}/);
  expect(await page.locator('input[name="headline"]').inputValue()).toBe(
    'Varmholt Appoints Head of Service',
  );
});

testWithDocx('a piece and its part mark each other, by pointer and by keyboard', async () => {
  await openImport();
  await drop(docx.file);
  await draft().locator('#part-dateline-0').waitFor();
  await kindOf('HAMBURG, Germany').hover();
  await draft().locator('#part-dateline-0[data-marked]').waitFor();
  await kindOf('SOURCE Varmholt SE').focus();
  await draft().locator('#part-source-0[data-marked]').waitFor();
  expect(await draft().locator('#part-dateline-0[data-marked]').count()).toBe(0);
});

test('what cannot be read is refused in a sentence, and the page stays', async () => {
  await openImport();
  await page.getByLabel('File with the release').setInputFiles({
    name: 'release.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 not really'),
  });
  await page.getByRole('alert').getByText(/PDF/).waitFor();
  await page.getByLabel('File with the release').setInputFiles({
    name: 'annual.txt',
    mimeType: 'text/plain',
    buffer: Buffer.alloc(10_000_001, 'a'),
  });
  await page.getByRole('alert').getByText('is larger than 10 MB').waitFor();
  await see('Drop a release here');
  expect(await create().count()).toBe(0);
});

test('a writer may use the library, and is not offered to add to it', async () => {
  const writer = await openPanel(browser, newsroom, 'writer');
  await writer.goto(
    `${newsroom.cmsUrl}/admin/content-manager/collection-types/api::release.release`,
  );
  await writer.getByRole('link', { name: 'Import a release' }).click();
  await writer
    .getByLabel('Or paste it here')
    .fill(
      'Somebody Else Reports\n\nHAMBURG, Germany, November 20, 2026 -- Somebody Else Inc. reports a good year for all of its plants.\n\nAbout Somebody Else\n\nSomebody Else Inc. makes nothing at all, in four countries, since 1900.\n',
    );
  await writer.getByRole('button', { name: 'Read this text' }).click();
  const card = writer.locator('#part-boilerplate-0');
  await card.getByRole('combobox').click();
  await writer.getByRole('option', { name: /^Leave it out/ }).waitFor();
  expect(await writer.getByRole('option', { name: /^Add it/ }).count()).toBe(0);
  await writer.getByRole('option', { name: /^Leave it out/ }).click();
  await writer.getByRole('button', { name: 'Create the draft' }).click();
  await writer.waitForURL(/api::release\.release\/[a-z0-9]{24}/);
  expect(await writer.locator('input[name="headline"]').inputValue()).toBe('Somebody Else Reports');
});
