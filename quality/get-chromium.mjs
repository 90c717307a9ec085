import { findChromium } from '../ops/checks/find-programs.mjs';
import { OperatorError } from '../ops/operator-error.mjs';
import { readSettings } from '../ops/settings.mjs';

/**
 * The Chromium that the tests use, too.
 * @returns {string} the path of the program
 */
export function getChromium() {
  const found = findChromium(readSettings());
  if (found !== null) return found;
  throw new OperatorError(
    'Chromium is missing: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
}
