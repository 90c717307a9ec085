import { chromium } from 'playwright-core';

/**
 * A headless Chromium with an empty profile that asks nobody on its own.
 * @param {object} [options]
 * @param {string} [options.executablePath]
 * @param {number} [options.debuggingPort] where other programs may drive it
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function openBrowser({
  executablePath = process.env.DATELINE_TEST_CHROMIUM ?? '/usr/bin/chromium',
  debuggingPort,
} = {}) {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(debuggingPort === undefined ? [] : [`--remote-debugging-port=${debuggingPort}`]),
    ],
  });
}
