import { chromium } from 'playwright-core';

/**
 * A headless Chromium with an empty profile that asks nobody on its own.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function openBrowser() {
  return chromium.launch({
    executablePath: process.env.DATELINE_TEST_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
