/**
 * `npm run lighthouse`: Lighthouse's scores for the home page, the archive and a release page, as a
 * phone on a slow line sees them. Starts a newsroom with the sample and ends it. Paths given as
 * arguments are looked at instead: `npm run lighthouse -- /calendar`. Fails unless every score is 100.
 */
import { openBrowser } from '../e2e/stack/open-browser.mjs';
import { openNewsroom } from '../e2e/stack/open-newsroom.mjs';
import { findFreePort } from '../ops/find-free-port.mjs';
import { OperatorError } from '../ops/operator-error.mjs';
import { runCommand } from '../ops/run-command.mjs';
import { listenForStop } from '../ops/terminal/listen-for-stop.mjs';
import { getChromium } from './get-chromium.mjs';
import { auditPage } from './lighthouse/audit-page.mjs';

const usualPaths = [
  '/',
  '/archive',
  '/releases/cellectar-granted-sme-status-by-the-european-medicines-agency',
];

runCommand(async () => {
  const given = process.argv.slice(2);
  const paths = given.length > 0 ? given : usualPaths;
  const executablePath = getChromium();
  const stop = listenForStop();
  console.log('Starting a newsroom with the sample …');
  const newsroom = await openNewsroom();
  try {
    const port = await findFreePort();
    const browser = await openBrowser({ executablePath, debuggingPort: port });
    try {
      let isPerfect = true;
      for (const path of paths) {
        if (stop.aborted) throw new OperatorError('Stopped.');
        // By its public address, to which its canonical link leads.
        const url = new URL(path, newsroom.settings.publicUrl).href;
        // As readers find it: kept since it was issued.
        await fetch(url);
        const report = await auditPage(url, port);
        console.log(`\n${path}\n${report.lines.join('\n')}`);
        isPerfect &&= report.isPerfect;
      }
      console.log(isPerfect ? '\nAll scores are 100.' : '\nNot all scores are 100.');
      return isPerfect ? 0 : 1;
    } finally {
      await browser.close();
    }
  } finally {
    await newsroom.close();
  }
});
