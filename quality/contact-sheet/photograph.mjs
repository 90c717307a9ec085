import { join } from 'node:path';

/**
 * @typedef {object} Look a way in which a page is looked at
 * @property {string} name
 * @property {number} width CSS pixels
 * @property {'light' | 'dark'} colorScheme
 * @property {'screen' | 'print'} media
 */

/** @type {readonly Look[]} */
const looks = [
  { name: 'desktop-light', width: 1280, colorScheme: 'light', media: 'screen' },
  { name: 'desktop-dark', width: 1280, colorScheme: 'dark', media: 'screen' },
  { name: 'phone-light', width: 390, colorScheme: 'light', media: 'screen' },
  { name: 'phone-dark', width: 390, colorScheme: 'dark', media: 'screen' },
  // A4 between margins of 2 cm.
  { name: 'print', width: 643, colorScheme: 'light', media: 'print' },
];

/**
 * Takes a picture of a page in every look, from its top to its end.
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @param {string} folder
 * @param {string} name of the pictures' files, without look and ending
 * @returns {Promise<{ status: number, pictures: import('./to-sheet-html.mjs').Picture[] }>}
 */
export async function photograph(browser, url, folder, name) {
  const page = await browser.newPage();
  try {
    const answer = await page.goto(url);
    const pictures = [];
    for (const { name: look, width, colorScheme, media } of looks) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, media });
      await page.evaluate(loadPictures);
      const file = `${name}.${look}.png`;
      await page.screenshot({ path: join(folder, file), fullPage: true });
      pictures.push({ look, file });
    }
    return { status: answer?.status() ?? 0, pictures };
  } finally {
    await page.close();
  }
}

/** In the page: those below the fold load only when somebody comes near. */
async function loadPictures() {
  await Promise.all(
    [...document.images].map((image) => {
      image.loading = 'eager';
      return image.decode().catch(() => {});
    }),
  );
}
