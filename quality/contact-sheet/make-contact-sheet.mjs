import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../e2e/stack/open-browser.mjs';
import { openNewsroom } from '../../e2e/stack/open-newsroom.mjs';
import { writeDifficultContent } from '../content/write-difficult-content.mjs';
import { OperatorError } from '../../ops/operator-error.mjs';
import { listenForStop } from '../../ops/terminal/listen-for-stop.mjs';
import { getChromium } from '../get-chromium.mjs';
import { documentKinds, emptyPageKinds, pageKinds, unavailablePageKind } from '../page-kinds.mjs';
import { photograph } from './photograph.mjs';
import { photographDocument } from './photograph-document.mjs';
import { toSheetHtml } from './to-sheet-html.mjs';

/**
 * @typedef {import('../page-kinds.mjs').PageKind} PageKind
 * @typedef {import('./to-sheet-html.mjs').Picture} Picture
 * @typedef {(url: string, folder: string, name: string) => Promise<{ status: number, pictures: Picture[] }>} Photographer
 */

/**
 * Makes the folder anew.
 * @param {string} folder
 * @param {readonly string[]} words of the names of the pages that are wanted; all without
 * @returns {Promise<number>} the exit code: 1 where a page had not the status that it must have
 */
export async function makeContactSheet(folder, words) {
  const executablePath = getChromium();
  const stop = listenForStop();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  /** @type {import('./to-sheet-html.mjs').Row[]} */
  const rows = [];
  /** @type {(kinds: readonly PageKind[], webUrl: string, photograph: Photographer) => Promise<void>} */
  const add = async (kinds, webUrl, photograph) => {
    for (const kind of kinds.filter(({ name }) => isWanted(name, words))) {
      if (stop.aborted) throw new OperatorError('Stopped.');
      const file = kind.name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      const taken = await photograph(new URL(kind.path, webUrl).href, folder, file);
      const isExpected = taken.status === kind.status;
      console.log(`  ${kind.name}${isExpected ? '' : `: ${taken.status}, not ${kind.status}`}`);
      rows.push({ ...kind, ...taken, isExpected });
      await writeFile(join(folder, 'index.html'), toSheetHtml(rows));
    }
  };
  const browser = await openBrowser({ executablePath });
  /** @type {Photographer} */
  const ofPages = (url, into, name) => photograph(browser, url, into, name);
  try {
    console.log('A newsroom with the sample and what is hard to set:');
    const newsroom = await openNewsroom();
    try {
      await writeDifficultContent(newsroom);
      await add(pageKinds, newsroom.webUrl, ofPages);
      await add(documentKinds, newsroom.webUrl, photographDocument);
      await newsroom.cms.stop();
      await add([unavailablePageKind], newsroom.webUrl, ofPages);
    } finally {
      await newsroom.close();
    }
    console.log('An empty newsroom:');
    const empty = await openNewsroom({ isEmpty: true });
    try {
      await add(emptyPageKinds, empty.webUrl, ofPages);
    } finally {
      await empty.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`The contact sheet is ${join(folder, 'index.html')}`);
  return rows.every(({ isExpected }) => isExpected) ? 0 : 1;
}

/**
 * @param {string} name
 * @param {readonly string[]} words
 */
function isWanted(name, words) {
  const lower = name.toLowerCase();
  return words.length === 0 || words.some((word) => lower.includes(word.toLowerCase()));
}
